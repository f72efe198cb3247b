package org.guildhall.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;

/** The parameters in the query that a method takes. */
final class QueryNames {
    /** What the host and its scripts add to any address. */
    private static final Set<String> OF_THE_HOST = Set.of("os_authType", "atl_token", "_");

    private QueryNames() {}

    /** @throws RequestRefusedException INVALID (400) for a name that the method does not know, naming it and the known ones */
    static void requireKnown(Method method, Collection<String> given) {
        TreeSet<String> known = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Problem> problems = given.stream()
                .filter(name -> !known.contains(name) && !OF_THE_HOST.contains(name))
                .map(name -> known.isEmpty()
                        ? Problem.of(name, "guildhall.rest.parameters-none", name)
                        : Problem.of(name, "guildhall.rest.parameter-unknown", name, String.join(", ", known)))
                .toList();
        if (!problems.isEmpty()) {
            throw new RequestRefusedException(RequestRefusedException.Kind.INVALID, problems);
        }
    }
}
