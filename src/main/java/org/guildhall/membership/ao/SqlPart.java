package org.guildhall.membership.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A piece of a query, in the words of {@link org.guildhall.platform.SqlText}, and the parameters of its question marks. */
record SqlPart(String text, List<Object> parameters) {
    SqlPart {
        parameters = List.copyOf(parameters);
    }

    static SqlPart of(String text, Object... parameters) {
        return new SqlPart(text, List.of(parameters));
    }

    /** {@code column IN (?, ?)}. */
    static SqlPart in(String column, Collection<?> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new SqlPart(column + " IN (" + marks + ")", List.copyOf(values));
    }

    SqlPart then(String more, Object... moreParameters) {
        return then(of(more, moreParameters));
    }

    SqlPart then(SqlPart more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(more.parameters());
        return new SqlPart(text + more.text(), all);
    }

    /** Between brackets. */
    SqlPart within(String before, String after) {
        return new SqlPart(before + text + after, parameters);
    }

    static SqlPart joined(String between, Collection<SqlPart> parts) {
        SqlPart all = of("");
        for (SqlPart part : parts) {
            all = all.parameters().isEmpty() && all.text().isEmpty()
                    ? part
                    : all.then(between).then(part);
        }
        return all;
    }
}
