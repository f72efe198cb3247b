package org.guildhall.notice;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * Notices of a reader, the latest first.
 *
 * @param next where the next page begins, empty on the last one
 */
@ForTemplates
public record NoticePage(List<NoticeView> notices, String next) {
    public NoticePage {
        notices = List.copyOf(notices);
    }

    /** The id of the latest, 0 for none: whoever says that all are read has seen none that is later. */
    public long latest() {
        return notices.stream().mapToLong(NoticeView::id).max().orElse(0);
    }

    public boolean isAnyUnread() {
        return notices.stream().anyMatch(notice -> !notice.isRead());
    }
}
