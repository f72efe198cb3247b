package org.guildhall.workbench;

import java.util.Arrays;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Refuses texts that a database of Confluence's cannot take, whatever the one in use takes: PostgreSQL has no U+0000, and
 * half of a surrogate pair cannot be written as UTF-8.
 */
final class KeepableTexts implements QueryExecutionListener {
    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.stream()
                .flatMap(query -> query.getParametersList().stream().flatMap(List::stream))
                .flatMap(set -> Arrays.stream(set.getArgs()))
                .filter(argument -> argument instanceof String text && !isKeepable(text))
                .findFirst()
                .ifPresent(text -> {
                    throw new IllegalStateException("No database keeps this text: " + text);
                });
    }

    private static boolean isKeepable(String text) {
        return text.codePoints()
                .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What was taken was keepable.
    }
}
