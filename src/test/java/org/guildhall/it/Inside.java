package org.guildhall.it;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.guildhall.workbench.InstalledPlugin;

/** Reaches the installed app's own services, for what a test needs and no door offers: by name, through its bundle. */
final class Inside {
    private static final String BASE = "org.guildhall.";

    private final RunningWorkbench hall;

    Inside(RunningWorkbench hall) {
        this.hall = hall;
    }

    Object bean(String name) {
        return plugin().bean(name);
    }

    /** @param type below {@code org.guildhall} */
    Object make(String type, Object... arguments) {
        Constructor<?>[] all = plugin().load(BASE + type).getConstructors();
        return invoked(() -> matching(all, arguments).newInstance(arguments));
    }

    Object constant(String type, String name) {
        return Arrays.stream(plugin().load(BASE + type).getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Object call(Object target, String method, Object... arguments) {
        return call(target.getClass(), target, method, arguments);
    }

    private static Object call(Class<?> type, Object target, String method, Object... arguments) {
        Method[] named = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(method))
                .toArray(Method[]::new);
        return invoked(() -> matching(named, arguments).invoke(target, arguments));
    }

    private static <T extends Executable> T matching(T[] all, Object... arguments) {
        return Arrays.stream(all)
                .filter(each -> each.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow();
    }

    private InstalledPlugin plugin() {
        return hall.workbench().platform().plugin();
    }

    private interface Work {
        Object done() throws ReflectiveOperationException;
    }

    private static Object invoked(Work work) {
        try {
            return work.done();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
