package org.guildhall.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** What people chose to be mailed. Writes run inside the caller's transaction. */
public interface NoticeChoices {

    /** By {@link NoticeKind#code} what the person chose; a kind that they left as it is is not in the map. One look-up. */
    Map<String, NoticeDelivery> of(PersonId person);

    /** Replaces all that the person chose. */
    void replace(PersonId person, Map<String, NoticeDelivery> choices);

    /** Up to {@value DigestSource#PEOPLE} people by rising key beyond one who chose this of a kind; one look-up. */
    List<PersonId> choosing(String kind, NoticeDelivery delivery, Optional<PersonId> after);
}
