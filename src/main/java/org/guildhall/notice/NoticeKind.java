package org.guildhall.notice;

import java.util.List;
import org.guildhall.platform.SpaceKey;

/** A kind of notice. The features that tell people something have an enum of theirs. */
public interface NoticeKind {

    /**
     * Stored with notices and with what people chose, and used in REST and forms: 1 to 40 lower-case letters, digits and
     * hyphens, unique in the app.
     */
    String code();

    /**
     * The i18n key of the sentence that is the notice. Its arguments are the name of whoever did it (empty for nobody), the
     * community's name, and then the notice's own.
     */
    String textKey();

    /** The i18n key of what the kind is called where people choose what they are mailed. */
    default String labelKey() {
        return textKey() + ".label";
    }

    /** Where people find it among their choices. */
    default NoticeArea area() {
        return NoticeArea.MEMBERSHIP;
    }

    /** What holds for people who have not chosen: what happened to oneself comes at once. */
    default NoticeDelivery delivery() {
        return NoticeDelivery.AT_ONCE;
    }

    /** What people may choose for it. */
    default List<NoticeDelivery> deliveries() {
        return List.of(NoticeDelivery.values());
    }

    /**
     * The page where the reader finds more, without the site's context path.
     *
     * @param subject what the notice is about, as it was told; may be empty
     */
    String address(SpaceKey space, String subject);
}
