package org.guildhall.workbench.velocity;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.platform.Xml;

/** What an app's templates may call: the getters of its actions, what it lists of its own, and what the host lists. */
final class MethodAllowlist {
    static final MethodAllowlist NOTHING = new MethodAllowlist(Set.of());

    private final Set<String> listed;
    private final Map<Call, Boolean> known = new ConcurrentHashMap<>();

    private record Call(Class<?> target, Method method) {}

    private MethodAllowlist(Set<String> listed) {
        this.listed = listed;
    }

    static MethodAllowlist of(InstalledPlugin plugin) {
        return new MethodAllowlist(Xml.children(plugin.descriptor(), "velocity-allowlist").stream()
                .flatMap(module -> Xml.children(module, "method").stream())
                .map(method -> method.text().replaceAll("\\s+", ""))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean allows(Object target, Method method) {
        return known.computeIfAbsent(new Call(target.getClass(), method), this::isAllowed);
    }

    private boolean isAllowed(Call call) {
        return isGetterOfAction(call.target(), call.method())
                || listed.contains(HostMethods.signature(call.method()))
                || HostMethods.allow(call.target(), call.method());
    }

    private static boolean isGetterOfAction(Class<?> target, Method method) {
        return ConfluenceActionSupport.class.isAssignableFrom(target)
                && method.getParameterCount() == 0
                && method.getDeclaringClass() != Object.class
                && method.getName().matches("(get|is)[A-Z].*");
    }
}
