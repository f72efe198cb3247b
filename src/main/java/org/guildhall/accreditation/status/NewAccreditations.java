package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.PersonId;

/** Makes new accreditations from checked grants. */
final class NewAccreditations {
    private NewAccreditations() {}

    /**
     * @param number empty where it is not given yet
     * @param today the day of the decision; a grant that reaches back further counts from its first day
     */
    static NewAccreditation of(ImportedGrant granted, String number, PersonId decider, LocalDate today) {
        Grant grant = granted.grant();
        LocalDate from = grant.from().orElseThrow();
        LocalDate changedOn = from.isBefore(today) ? from : today;
        return new NewAccreditation(
                granted.scheme().communityId(),
                granted.scheme().id(),
                granted.scheme().version(),
                number,
                granted.holder().id(),
                grant.awarded(),
                new Status(LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), changedOn, decider),
                term(granted, from),
                origin(granted, from, decider));
    }

    private static Term term(ImportedGrant granted, LocalDate from) {
        SchemeRules.Validity validity = granted.scheme().rules().validity();
        return granted.until().isPresent() || granted.endless()
                ? Term.ending(from, granted.until(), validity)
                : Term.of(from, from, validity);
    }

    private static Accreditation.Origin origin(ImportedGrant granted, LocalDate from, PersonId decider) {
        LocalDate first = granted.firstAwarded()
                .or(() -> granted.superseded().map(old -> old.origin().firstAwardedOn()))
                .orElse(from);
        return new Accreditation.Origin(
                first, decider, granted.grant().assessor(), granted.superseded().map(Accreditation::number));
    }
}
