package org.guildhall.membership;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Things of one kind that wait for the viewer, the longest waiting first.
 *
 * @param count 1 to {@link #MOST}
 * @param more whether there are more than that
 * @param address of the page with all of them, without the site's context path
 * @param items the first few
 */
public record Waiting(
        WaitingKind kind,
        @ForTemplates int count,
        @ForTemplates boolean more,
        @ForTemplates String address,
        @ForTemplates List<WaitingItem> items) {
    /** The most that are counted of one kind; sources look for one more. */
    public static final int MOST = 100;

    private static final int SHOWN = 5;

    public Waiting {
        items = List.copyOf(items);
    }

    /** Of everything that was found, of which the first few are kept. */
    public static Waiting of(WaitingKind kind, String address, List<WaitingItem> found) {
        return new Waiting(
                kind,
                Math.min(MOST, found.size()),
                found.size() > MOST,
                address,
                found.subList(0, Math.min(SHOWN, found.size())));
    }

    /** The kind as part of i18n keys. */
    @ForTemplates
    public String code() {
        return kind.code();
    }

    /** How many are not among the items. */
    @ForTemplates
    public int others() {
        return count - items.size();
    }
}
