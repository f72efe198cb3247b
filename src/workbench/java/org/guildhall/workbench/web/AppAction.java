package org.guildhall.workbench.web;

import com.atlassian.xwork.PermittedMethods;
import com.atlassian.xwork.RequireSecurityToken;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;

/** An {@code <action>} of a {@code <struts>} module. */
record AppAction(String address, String className, String method, XmlElement element) {
    private static final String NAMES = "[a-zA-Z0-9-]*";

    static List<AppAction> of(XmlElement descriptor) {
        return Xml.children(descriptor, "struts").stream()
                .flatMap(module -> Xml.children(module, "package").stream())
                .flatMap(AppAction::ofPackage)
                .toList();
    }

    private static java.util.stream.Stream<AppAction> ofPackage(XmlElement strutsPackage) {
        boolean validates = Xml.child(strutsPackage, "default-interceptor-ref")
                .filter(stack -> stack.attribute("name").equals("validatingStack"))
                .isPresent();
        if (!validates) {
            throw new PluginFailure("A package without validatingStack checks neither tokens nor methods");
        }
        return Xml.children(strutsPackage, "action").stream()
                .map(action -> of(strutsPackage.attribute("namespace"), action));
    }

    private static AppAction of(String namespace, XmlElement action) {
        String name = action.attribute("name");
        if (!name.matches(NAMES) || !namespace.matches("[a-zA-Z0-9/-]*")) {
            throw new PluginFailure("Struts takes no such name: " + namespace + "/" + name);
        }
        String method = action.attribute("method");
        return new AppAction(
                namespace + "/" + name + ".action",
                action.attribute("class"),
                method.isEmpty() ? "execute" : method,
                action);
    }

    /** POST only, but for doDefault, which may be read too, unless the descriptor or the method says otherwise. */
    boolean permits(String httpMethod, Class<?> type) {
        List<String> permitted = Xml.param(element, "permittedMethods")
                .map(methods -> Arrays.asList(methods.split("\\s*,\\s*")))
                .or(() -> annotation(type, PermittedMethods.class).map(AppAction::names))
                .orElse(method.equals("doDefault") ? List.of("GET", "POST") : List.of("POST"));
        return permitted.contains(httpMethod);
    }

    /** All but GET, unless the descriptor or the method says otherwise. */
    boolean needsToken(String httpMethod, Class<?> type) {
        return Xml.param(element, "RequireSecurityToken")
                .map(Boolean::valueOf)
                .or(() -> annotation(type, RequireSecurityToken.class).map(RequireSecurityToken::value))
                .orElse(!httpMethod.equals("GET"));
    }

    /** @throws PluginFailure when there is none */
    Method publicMethod(Class<?> type) {
        try {
            return type.getMethod(method);
        } catch (NoSuchMethodException e) {
            throw new PluginFailure(type.getName() + " has no public method " + method, e);
        }
    }

    private <A extends Annotation> Optional<A> annotation(Class<?> type, Class<A> annotation) {
        return Optional.ofNullable(publicMethod(type).getAnnotation(annotation));
    }

    private static List<String> names(PermittedMethods permitted) {
        return Arrays.stream(permitted.value()).map(Enum::name).toList();
    }

    Optional<XmlElement> result(String name) {
        return Xml.children(element, "result").stream()
                .filter(result -> result.attribute("name").equals(name))
                .findFirst();
    }
}
