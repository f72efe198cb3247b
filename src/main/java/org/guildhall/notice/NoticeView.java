package org.guildhall.notice;

import org.guildhall.platform.ForTemplates;

/**
 * A notice as its reader sees it.
 *
 * @param kind {@link NoticeKind#code}
 * @param moment when it was told, in words
 * @param address of the page with more, without the site's context path
 */
public record NoticeView(
        @ForTemplates long id,
        String space,
        String kind,
        @ForTemplates String text,
        @ForTemplates String moment,
        String at,
        @ForTemplates String address,
        @ForTemplates boolean isRead) {}
