package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.application.ApplicationReading.Case;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Messages;
import org.guildhall.platform.StatusSymbol;

/** Puts applications into words, in the reader's language. */
@Named
public class ApplicationViews {
    private static final String STATE = "guildhall.application.state.";

    private final StatusCalculator rules;
    private final Messages texts;

    @Inject
    public ApplicationViews(StatusCalculator rules, Messages texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /** An application in the words and days of the viewer. */
    public ApplicationView view(Case found) {
        Application application = found.application();
        Optional<Decision> decision = application.decision();
        return new ApplicationView(
                String.valueOf(application.id()),
                texts.name(found.applicant()),
                found.applicant().username(),
                found.applicant().profileUrl().orElse(""),
                found.scheme().name(),
                application.level(),
                symbol(application.at().state()).text(),
                state(found),
                texts.day(application.submittedOn()),
                isOpen(application) ? waiting(application) : "",
                application.statement(),
                application.appeal(),
                found.assessor().map(texts::name).orElse(""),
                application
                        .assessment()
                        .flatMap(Assessment::recommends)
                        .map(yes -> texts.text("guildhall.application.recommends." + (yes ? "yes" : "no")))
                        .orElse(""),
                application.assessment().map(Assessment::words).orElse(""),
                found.decider().map(texts::name).orElse(""),
                decision.map(Decision::reason).orElse(""),
                decision.flatMap(Decision::number).orElse(""),
                found.evidence().stream().map(this::evidence).toList(),
                found.hiddenEvidence() == 0
                        ? ""
                        : texts.text("guildhall.application.evidence.hidden", found.hiddenEvidence()),
                steps(application));
    }

    static boolean isOpen(Application application) {
        AccreditationState state = application.at().state();
        return state == AccreditationState.APPLIED || state == AccreditationState.IN_REVIEW;
    }

    private String waiting(Application application) {
        return texts.text(
                "guildhall.application.waiting", ChronoUnit.DAYS.between(application.submittedOn(), rules.today()));
    }

    private String state(Case found) {
        Application application = found.application();
        String decided =
                application.decision().map(decision -> texts.day(decision.on())).orElse("");
        return switch (application.at().state()) {
            case IN_REVIEW -> review(found);
            case REFUSED -> texts.text(STATE + "refused", decided);
            case WITHDRAWN -> texts.text(STATE + "withdrawn");
            case ACTIVE -> texts.text(STATE + "granted", decided);
            default -> texts.text(STATE + "applied");
        };
    }

    private String review(Case found) {
        if (found.application().decision().isPresent()) {
            return texts.text(STATE + "appealed");
        }
        return found.application().isRecommendedOn()
                ? texts.text(STATE + "assessed")
                : texts.text(
                        STATE + "in-review", found.assessor().map(texts::name).orElse(""));
    }

    private static StatusSymbol symbol(AccreditationState state) {
        return switch (state) {
            case ACTIVE -> StatusSymbol.GOOD;
            case REFUSED -> StatusSymbol.BAD;
            case WITHDRAWN -> StatusSymbol.ENDED;
            case IN_REVIEW -> StatusSymbol.PARTIAL;
            default -> StatusSymbol.WAITING;
        };
    }

    private EvidenceView evidence(Evidence piece) {
        boolean isText = piece.kind() == Evidence.Kind.TEXT;
        String kind = texts.text("guildhall.application.kind." + piece.kind().code());
        String title = piece.title().isEmpty() ? (isText ? kind : piece.value()) : piece.title();
        return new EvidenceView(
                kind, title, isText ? "" : piece.value(), isText ? piece.value() : "", piece.confidential());
    }

    /** Codes of what an applicant can do. */
    private static List<String> steps(Application application) {
        return AccreditationTransitions.possibleIn(application.at()).stream()
                .filter(step -> isOpen(application) || application.at().state() == AccreditationState.REFUSED)
                .filter(step -> step.party() == ActingRole.HOLDER)
                .map(AccreditationAction::code)
                .toList();
    }
}
