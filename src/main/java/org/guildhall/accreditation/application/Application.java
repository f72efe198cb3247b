package org.guildhall.accreditation.application;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.platform.PersonId;

/**
 * What a person asked for, and what came of it.
 *
 * @param statement why, in the applicant's own words
 * @param appeal why the applicant contests a refusal, in their own words; empty when they do not
 * @param assessment what the assessor said, once somebody took it up
 * @param decision what was decided, if anything was
 */
public record Application(
        long id,
        long communityId,
        long schemeId,
        String level,
        PersonId applicant,
        LifecycleState at,
        String statement,
        String appeal,
        LocalDate submittedOn,
        Optional<Assessment> assessment,
        Optional<Decision> decision) {

    /**
     * What an assessor makes of it.
     *
     * @param recommends empty until the assessor has recommended
     * @param words may be empty
     */
    public record Assessment(PersonId assessor, Optional<Boolean> recommends, String words) {}

    /**
     * What was decided.
     *
     * @param reason empty for a grant without one
     * @param number of the accreditation that was granted, empty for a refusal
     */
    public record Decision(PersonId decider, LocalDate on, String reason, Optional<String> number) {}

    public boolean isRecommendedOn() {
        return assessment.flatMap(Assessment::recommends).isPresent();
    }

    /** Without what the assessor said, until somebody has decided. */
    Application asApplicantSeesIt() {
        boolean isOpen = at.state() == AccreditationState.IN_REVIEW;
        return isOpen
                ? with(at, assessment.map(each -> new Assessment(each.assessor(), Optional.empty(), "")), decision)
                : this;
    }

    Application at(LifecycleState state) {
        return with(state, assessment, decision);
    }

    Application assessed(Assessment present) {
        return with(at, Optional.of(present), decision);
    }

    Application decided(Decision present) {
        return with(at, assessment, Optional.of(present));
    }

    Application contested(String words) {
        return new Application(
                id, communityId, schemeId, level, applicant, at, statement, words, submittedOn, assessment, decision);
    }

    private Application with(LifecycleState state, Optional<Assessment> assessed, Optional<Decision> decided) {
        return new Application(
                id, communityId, schemeId, level, applicant, state, statement, appeal, submittedOn, assessed, decided);
    }
}
