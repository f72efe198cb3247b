package org.guildhall.workbench.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.Xml;

/** The methods of its own classes that an app lets templates call. */
final class MethodAllowlist {
    static final MethodAllowlist NOTHING = new MethodAllowlist(Set.of());

    private final Set<String> listed;

    private MethodAllowlist(Set<String> listed) {
        this.listed = listed;
    }

    static MethodAllowlist of(InstalledPlugin plugin) {
        return new MethodAllowlist(Xml.children(plugin.descriptor(), "velocity-allowlist").stream()
                .flatMap(module -> Xml.children(module, "method").stream())
                .map(method -> method.getTextContent().replaceAll("\\s+", ""))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws IllegalStateException unless the host or the app lists the method */
    void check(Object target, Method method) {
        String owner = method.getDeclaringClass().getName();
        boolean isHosts = owner.startsWith("java.") || owner.startsWith("javax.") || owner.startsWith("com.atlassian.");
        boolean isRequest = target instanceof jakarta.servlet.ServletRequest;
        boolean isWorkbench = owner.startsWith("org.guildhall.workbench.");
        boolean isAction = target instanceof com.atlassian.confluence.core.ConfluenceActionSupport
                && method.getParameterCount() == 0
                && method.getName().matches("(get|is)[A-Z].*");
        if (!isHosts && !isRequest && !isWorkbench && !isAction && !listed.contains(signature(method))) {
            throw new IllegalStateException("Method needs allowlisting: " + signature(method));
        }
    }

    private static String signature(Method method) {
        String parameters =
                Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")";
    }
}
