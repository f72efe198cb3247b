package org.guildhall.platform.rest;

import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.RequestRefusedException;

/** Spaces and people named in addresses; what cannot be one is as absent as one that is not there. */
public final class PathKeys {
    private PathKeys() {}

    /** @throws RequestRefusedException of kind NOT_FOUND for what no space can be called */
    public static SpaceKey space(String text) {
        return SpaceKey.read(text).orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }

    /** @throws RequestRefusedException of kind NOT_FOUND for what no user key can be */
    public static PersonId person(String text) {
        return PersonId.read(text)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
    }
}
