package org.guildhall.accreditation.application.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.Application;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.application.ApplicationReading.Case;
import org.guildhall.accreditation.application.Evidence;
import org.guildhall.platform.rest.PersonNames;

/**
 * An application; names are empty for people who are gone.
 *
 * @param evidence what the caller may see
 * @param hiddenEvidence how many confidential pieces the caller may not see
 */
record ApplicationBody(
        @JsonProperty long id,
        @JsonProperty long scheme,
        @JsonProperty String schemeName,
        @JsonProperty String level,
        @JsonProperty String applicant,
        @JsonProperty String applicantName,
        @JsonProperty String state,
        @JsonProperty String submittedOn,
        @JsonProperty String statement,
        @JsonProperty String appeal,
        @JsonProperty List<EvidenceBody> evidence,
        @JsonProperty int hiddenEvidence,
        @JsonProperty AssessmentBody assessment,
        @JsonProperty DecisionBody decision) {

    static ApplicationBody of(Case found) {
        Application application = found.application();
        return new ApplicationBody(
                application.id(),
                application.schemeId(),
                found.scheme().name(),
                application.level(),
                application.applicant().value(),
                PersonNames.shown(found.applicant()),
                application.at().state().code(),
                application.submittedOn().toString(),
                application.statement(),
                application.appeal(),
                found.evidence().stream().map(EvidenceBody::of).toList(),
                found.hiddenEvidence(),
                application.assessment().map(AssessmentBody::of).orElse(null),
                application.decision().map(DecisionBody::of).orElse(null));
    }

    /** A piece of evidence. */
    record EvidenceBody(
            @JsonProperty String kind,
            @JsonProperty String title,
            @JsonProperty String value,
            @JsonProperty boolean confidential,
            @JsonProperty String digest) {
        static EvidenceBody of(Evidence piece) {
            return new EvidenceBody(
                    piece.kind().code(), piece.title(), piece.value(), piece.confidential(), piece.digest());
        }
    }

    /** What an assessor makes of it; {@code favourable} is null until there is a recommendation. */
    record AssessmentBody(
            @JsonProperty String assessor,
            @JsonProperty Boolean favourable,
            @JsonProperty String words) {
        static AssessmentBody of(Assessment assessment) {
            Optional<Boolean> favourable = assessment.recommends();
            return new AssessmentBody(assessment.assessor().value(), favourable.orElse(null), assessment.words());
        }
    }

    /** What was decided; {@code number} is null for a refusal. */
    record DecisionBody(
            @JsonProperty String decider,
            @JsonProperty String on,
            @JsonProperty String reason,
            @JsonProperty String number) {
        static DecisionBody of(Decision decision) {
            return new DecisionBody(
                    decision.decider().value(),
                    decision.on().toString(),
                    decision.reason(),
                    decision.number().orElse(null));
        }
    }
}
