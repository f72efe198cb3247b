package org.guildhall.membership.ao;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.membership.MemberQuery;
import org.guildhall.platform.text.Cursor;

/** A page cut out of what was read for it, whichever way the reader goes. */
record ListedPage<T>(List<T> rows, Optional<Cursor> next, Optional<Cursor> previous) {

    /** @param read one row more than the page has, if there is one, in the order of the list */
    static <T> ListedPage<T> of(List<T> read, MemberQuery query, Function<T, Cursor> cursor) {
        boolean isBack = query.before().isPresent();
        boolean hasMore = read.size() > query.size();
        int from = isBack && hasMore ? read.size() - query.size() : 0;
        List<T> rows = read.subList(from, Math.min(read.size(), from + query.size()));
        Optional<Cursor> first = rows.isEmpty() ? Optional.empty() : Optional.of(cursor.apply(rows.get(0)));
        Optional<Cursor> last =
                rows.isEmpty() ? Optional.empty() : Optional.of(cursor.apply(rows.get(rows.size() - 1)));
        return new ListedPage<>(
                rows,
                isBack ? last : last.filter(any -> hasMore),
                isBack
                        ? first.filter(any -> hasMore)
                        : first.filter(any -> query.after().isPresent()));
    }
}
