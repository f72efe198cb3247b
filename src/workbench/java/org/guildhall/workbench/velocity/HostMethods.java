package org.guildhall.workbench.velocity;

import com.atlassian.sal.api.message.I18nResolver;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods of the JDK and of the host that templates of open apps are seen to call. Confluence's own list is longer,
 * but not public: whatever is not seen is blocked here.
 */
public final class HostMethods {
    private static final Map<Class<?>, Set<String>> SEEN = Map.of(
            Collection.class, Set.of("isEmpty()", "size()", "iterator()", "contains(java.lang.Object)"),
            List.class, Set.of("get(int)"),
            Map.class,
                    Set.of("isEmpty()", "size()", "get(java.lang.Object)", "containsKey(java.lang.Object)", "keySet()"),
            String.class,
                    Set.of(
                            "isEmpty()",
                            "length()",
                            "equals(java.lang.Object)",
                            "replace(java.lang.CharSequence,java.lang.CharSequence)"),
            I18nResolver.class,
                    Set.of("getText(java.lang.String)", "getText(java.lang.String,[Ljava.io.Serializable;)"));

    private HostMethods() {}

    /** @param target the type of what the method is called on, which need not be the one that declares it */
    public static boolean allow(Class<?> target, Method method) {
        return SEEN.entrySet().stream()
                .anyMatch(seen -> seen.getKey().isAssignableFrom(target)
                        && seen.getValue().contains(callOf(method)));
    }

    /** Such as {@code com.example.View#at(java.lang.String)}: the form of an app's list. */
    public static String signature(Method method) {
        return method.getDeclaringClass().getName() + "#" + callOf(method);
    }

    private static String callOf(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
