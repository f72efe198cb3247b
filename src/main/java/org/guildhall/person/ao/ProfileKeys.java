package org.guildhall.person.ao;

import org.guildhall.person.ProfileField;
import org.guildhall.platform.PersonId;

/** The keys of profiles. */
final class ProfileKeys {
    private static final String ASIDE = "aside:";

    private ProfileKeys() {}

    static String person(long communityId, PersonId person) {
        return communityId + ":" + person;
    }

    /** Of what nobody sees. */
    static String aside(long communityId, PersonId person) {
        return ASIDE + person(communityId, person);
    }

    static String entry(String personKey, ProfileField field) {
        return entry(personKey, field.code());
    }

    static String entry(String personKey, String fieldCode) {
        return personKey + ":" + fieldCode;
    }
}
