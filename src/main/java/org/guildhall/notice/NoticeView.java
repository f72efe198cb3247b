package org.guildhall.notice;

import org.guildhall.platform.ForTemplates;

/**
 * A notice as its reader sees it.
 *
 * @param kind {@link NoticeKind#code}
 * @param moment when it was told, in words
 * @param address of the page with more, without the site's context path
 */
@ForTemplates
public record NoticeView(
        long id, String space, String kind, String text, String moment, String at, String address, boolean isRead) {}
