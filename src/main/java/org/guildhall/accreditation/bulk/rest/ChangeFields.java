package org.guildhall.accreditation.bulk.rest;

import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.platform.rest.RestDays;

/** The fields of a change as a body has them. */
final class ChangeFields {
    private ChangeFields() {}

    /** @throws RequestRefusedException INVALID naming what is no day; a change that nobody knows is refused later */
    static Change change(String action, String on, String reason, String reviewOn) {
        return new Change(
                AccreditationAction.ofCode(action == null ? "" : action).orElse(null),
                RestDays.readAny(on, "on"),
                reason == null ? "" : reason,
                Optional.empty(),
                RestDays.readAny(reviewOn, "reviewOn"));
    }
}
