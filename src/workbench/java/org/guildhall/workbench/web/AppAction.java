package org.guildhall.workbench.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.w3c.dom.Element;

/** An {@code <action>} of a {@code <struts>} module. */
record AppAction(String address, String className, String method, Element element) {
    private static final String NAMES = "[a-zA-Z0-9-]*";

    static List<AppAction> of(Element descriptor) {
        return Xml.children(descriptor, "struts").stream()
                .flatMap(module -> Xml.children(module, "package").stream())
                .flatMap(AppAction::ofPackage)
                .toList();
    }

    private static java.util.stream.Stream<AppAction> ofPackage(Element strutsPackage) {
        boolean validates = Xml.child(strutsPackage, "default-interceptor-ref")
                .filter(stack -> stack.getAttribute("name").equals("validatingStack"))
                .isPresent();
        if (!validates) {
            throw new PluginFailure("A package without validatingStack checks neither tokens nor methods");
        }
        return Xml.children(strutsPackage, "action").stream()
                .map(action -> of(strutsPackage.getAttribute("namespace"), action));
    }

    private static AppAction of(String namespace, Element action) {
        String name = action.getAttribute("name");
        if (!name.matches(NAMES) || !namespace.matches("[a-zA-Z0-9/-]*")) {
            throw new PluginFailure("Struts takes no such name: " + namespace + "/" + name);
        }
        String method = action.getAttribute("method");
        return new AppAction(
                namespace + "/" + name + ".action",
                action.getAttribute("class"),
                method.isEmpty() ? "execute" : method,
                action);
    }

    /** POST only, but for doDefault, which may be read too, unless the descriptor says otherwise. */
    boolean permits(String httpMethod) {
        List<String> permitted = Xml.param(element, "permittedMethods")
                .map(methods -> Arrays.asList(methods.split("\\s*,\\s*")))
                .orElse(method.equals("doDefault") ? List.of("GET", "POST") : List.of("POST"));
        return permitted.contains(httpMethod);
    }

    boolean needsToken(String httpMethod) {
        return !httpMethod.equals("GET")
                && Xml.param(element, "RequireSecurityToken")
                        .map(Boolean::valueOf)
                        .orElse(true);
    }

    Optional<Element> result(String name) {
        return Xml.children(element, "result").stream()
                .filter(result -> result.getAttribute("name").equals(name))
                .findFirst();
    }
}
