package org.guildhall.build;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a template knows of a value.
 *
 * @param type its class
 * @param inside the class of what a collection holds, the class itself for anything else
 */
record Shape(Class<?> type, Class<?> inside) {

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return new Shape((Class<?>) generic.getRawType(), (Class<?>) generic.getActualTypeArguments()[0]);
        }
        return new Shape((Class<?>) type, (Class<?>) type);
    }

    static Shape listOf(Class<?> element) {
        return new Shape(List.class, element);
    }

    Shape element() {
        return of(inside);
    }

    /** @throws AssertionError when there is no public getter */
    Method property(String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return find(
                name,
                method -> method.getParameterCount() == 0
                        && (method.getName().equals("get" + capital)
                                || method.getName().equals("is" + capital)));
    }

    /** @throws AssertionError when there is no such public method */
    Method method(String name, List<Shape> arguments) {
        return find(name, method -> method.getName().equals(name) && takes(method, arguments));
    }

    private static boolean takes(Method method, List<Shape> arguments) {
        Class<?>[] wanted = method.getParameterTypes();
        int fixed = method.isVarArgs() ? wanted.length - 1 : wanted.length;
        return (method.isVarArgs() ? arguments.size() > fixed : arguments.size() == fixed)
                && IntStream.range(0, fixed)
                        .allMatch(
                                i -> wanted[i].isAssignableFrom(arguments.get(i).type()));
    }

    private Method find(String name, Predicate<Method> wanted) {
        return Arrays.stream(type.getMethods())
                .filter(wanted)
                .min(Comparator.comparing(Method::isVarArgs).thenComparing(Method::isBridge))
                .orElseThrow(() -> new AssertionError(type.getName() + " has no " + name));
    }
}
