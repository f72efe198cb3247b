package org.guildhall.workbench.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.workbench.RequestState;

/** Sets an action's parameters, only through setters that say so. */
final class ActionParameters {
    /** Parameters that the host reads itself. */
    private static final Set<String> HOSTS = Set.of("key", "atl_token", "os_username", "os_password");

    private ActionParameters() {}

    static void set(Object action, Map<String, String[]> parameters) {
        parameters.forEach((name, values) -> {
            Optional<Method> setter = setter(action, name);
            if (setter.isEmpty()) {
                if (!HOSTS.contains(name)) {
                    RequestState.current().problem(action.getClass().getName() + " has no setter for " + name);
                }
            } else if (!setter.get().isAnnotationPresent(StrutsParameter.class)) {
                RequestState.current().problem(setter.get() + " carries no @StrutsParameter, so it is not set");
            } else {
                set(action, setter.get(), values);
            }
        });
    }

    private static Optional<Method> setter(Object action, String name) {
        if (!name.matches("[a-z][A-Za-z0-9]*")) {
            return Optional.empty();
        }
        String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
                .filter(method -> Set.of(String.class, String[].class).contains(method.getParameterTypes()[0]))
                .findFirst();
    }

    private static void set(Object action, Method setter, String[] values) {
        try {
            boolean takesMany = setter.getParameterTypes()[0] == String[].class;
            setter.invoke(action, takesMany ? new Object[] {values} : new Object[] {values[0]});
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(setter + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
