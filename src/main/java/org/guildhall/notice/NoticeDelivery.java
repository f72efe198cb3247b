package org.guildhall.notice;

import java.util.Arrays;
import java.util.Optional;

/** How notices of a kind reach a person by e-mail. On the person's list they are in any case. */
public enum NoticeDelivery {
    /** Soon, by itself. */
    AT_ONCE("at-once"),
    /** Together with others, at most once a day. */
    DIGEST("digest"),
    /** Not by e-mail. */
    NEVER("never");

    private final String code;

    NoticeDelivery(String code) {
        this.code = code;
    }

    /** The value stored and used in REST, forms and i18n keys. */
    public String code() {
        return code;
    }

    /** Empty for what is none. */
    public static Optional<NoticeDelivery> ofCode(String code) {
        return Arrays.stream(values())
                .filter(delivery -> delivery.code.equals(code))
                .findFirst();
    }
}
