package org.guildhall.platform.rest;

import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.Refusal;

/** Spaces and people named in addresses; what cannot be one is as absent as one that is not there. */
public final class PathKeys {
    private PathKeys() {}

    /** @throws Refusal of kind NOT_FOUND for what no space can be called */
    public static SpaceKey space(String text) {
        return SpaceKey.read(text).orElseThrow(() -> Refusal.notFound("guildhall.community.not-found"));
    }

    /** @throws Refusal of kind NOT_FOUND for what no user key can be */
    public static PersonId person(String text) {
        return PersonId.read(text).orElseThrow(() -> Refusal.notFound("guildhall.membership.no-such-member"));
    }
}
