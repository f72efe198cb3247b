package org.guildhall.notice;

import java.util.List;
import java.util.Locale;
import org.guildhall.platform.SpaceKey;

/** Kinds of a feature that only tests have. */
enum ToldKind implements NoticeKind {
    /** Comes at once. */
    GREETED(NoticeDelivery.AT_ONCE),
    /** Waits for the digest. */
    MENTIONED(NoticeDelivery.DIGEST),
    /** Is counted for the digest. */
    COUNTED(NoticeDelivery.DIGEST);

    private final NoticeDelivery delivery;

    ToldKind(NoticeDelivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public String code() {
        return "test-" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "test." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public NoticeDelivery delivery() {
        return delivery;
    }

    @Override
    public List<NoticeDelivery> deliveries() {
        return this == COUNTED
                ? List.of(NoticeDelivery.DIGEST, NoticeDelivery.NEVER)
                : List.of(NoticeDelivery.values());
    }

    @Override
    public String address(SpaceKey space, String subject) {
        return "/test?key=" + space.value() + "&subject=" + subject;
    }
}
