package org.guildhall.notice;

import org.guildhall.platform.SpaceKey;

/** Kinds of a feature that only tests have. */
enum ToldKind implements NoticeKind {
    /** Comes at once. */
    GREETED,
    /** Waits for the digest. */
    MENTIONED;

    @Override
    public String code() {
        return "test-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "test." + name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public NoticeDelivery delivery() {
        return this == GREETED ? NoticeDelivery.AT_ONCE : NoticeDelivery.DIGEST;
    }

    @Override
    public String address(SpaceKey space, String subject) {
        return "/test?key=" + space.value() + "&subject=" + subject;
    }
}
