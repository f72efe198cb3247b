package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.guildhall.accreditation.application.Application.Assessment;
import org.guildhall.accreditation.application.Application.Decision;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationWriter;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Applying, assessing and deciding; each step as the one transition table has it, and each recorded. */
@Named
public class ApplicationService {
    private static final int WORDS = 10_000;

    private final AccreditationRights rights;
    private final ApplicationDuties duties;
    private final SchemeVisibility visibility;
    private final Applications applications;
    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final AccreditationWriter writer;
    private final AuditTrail trail;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public ApplicationService(
            AccreditationRights rights,
            ApplicationDuties duties,
            SchemeVisibility visibility,
            Applications applications,
            Accreditations accreditations,
            HolderDirectory holders,
            AccreditationWriter writer,
            AuditTrail trail,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.duties = duties;
        this.visibility = visibility;
        this.applications = applications;
        this.accreditations = accreditations;
        this.holders = holders;
        this.writer = writer;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The viewer asks to be accredited. */
    public Application apply(Viewer viewer, SpaceKey space, ApplicationForm form) {
        Community community = rights.writable(viewer, space);
        PersonId applicant = viewer.signedIn();
        return alone(community, () -> {
            Scheme scheme = visibility
                    .known(viewer, community, form.schemeId())
                    .orElseThrow(
                            () -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
            form.check(scheme);
            if (held(community.id(), scheme.id(), applicant)
                    .filter(each -> isStill(each, form.level()))
                    .isPresent()) {
                throw RequestRefusedException.conflict("level", "guildhall.accreditation.application.held");
            }
            LifecycleState next = ApplicationDuties.next(LifecycleState.NOTHING, AccreditationAction.APPLY);
            NewApplication draft = new NewApplication(
                    community.id(),
                    scheme.id(),
                    form.level(),
                    applicant,
                    next,
                    form.statement().trim(),
                    LocalDate.now(clock));
            Application added = applications.add(draft, form.evidence());
            note(viewer, added, AccreditationAction.APPLY, AuditWords.NONE);
            return added;
        });
    }

    /** The applicant takes it back. */
    public Application withdraw(Viewer viewer, SpaceKey space, long id) {
        return ofApplicant(viewer, space, id, AccreditationAction.WITHDRAW, AuditWords.NONE, UnaryOperator.identity());
    }

    /** The applicant contests a refusal; somebody else decides then. */
    public Application appeal(Viewer viewer, SpaceKey space, long id, String reason) {
        new Checks().text(reason, "reason", WORDS).orRefuse();
        return ofApplicant(
                viewer,
                space,
                id,
                AccreditationAction.APPEAL,
                AuditWords.reason(reason),
                refused -> refused.contested(reason.trim()));
    }

    /** The viewer becomes its assessor. */
    public Application takeUp(Viewer viewer, SpaceKey space, long id) {
        return step(
                viewer,
                space,
                id,
                AccreditationAction.TAKE_UP,
                AuditWords.NONE,
                (community, application) -> application.with(
                        application.at(),
                        Optional.of(new Assessment(viewer.signedIn(), Optional.empty(), "")),
                        application.decision()));
    }

    /** Its assessor says whether it should be granted. */
    public Application recommend(Viewer viewer, SpaceKey space, long id, boolean favourable, String words) {
        new Checks().text(words, "words", WORDS).orRefuse();
        AuditWords written = AuditWords.NONE.and("recommendation", words);
        return step(viewer, space, id, AccreditationAction.RECOMMEND, written, (community, application) -> {
            Assessment assessment = new Assessment(viewer.signedIn(), Optional.of(favourable), words.trim());
            return application.with(application.at(), Optional.of(assessment), application.decision());
        });
    }

    /** A decider who is neither applicant nor assessor, nor refused it before, refuses it. */
    public Application refuse(Viewer viewer, SpaceKey space, long id, String reason) {
        new Checks().text(reason, "reason", WORDS).orRefuse();
        return step(
                viewer, space, id, AccreditationAction.REFUSE, AuditWords.reason(reason), (community, application) -> {
                    Decision decision =
                            new Decision(viewer.signedIn(), LocalDate.now(clock), reason.trim(), Optional.empty());
                    return application.with(application.at(), application.assessment(), Optional.of(decision));
                });
    }

    /** A decider who is neither applicant nor assessor, nor refused it before, grants what was applied for. */
    public Application grant(Viewer viewer, SpaceKey space, long id, LocalDate from, String reason) {
        new Checks()
                .day(from != null, "from")
                .optionalText(reason, "reason", 1000)
                .orRefuse();
        String words = reason == null ? "" : reason.trim();
        return step(
                viewer, space, id, AccreditationAction.GRANT, AuditWords.reason(words), (community, application) -> {
                    NewAccreditation granted = grant(viewer, community, application, from, words);
                    Decision decision =
                            new Decision(viewer.signedIn(), LocalDate.now(clock), words, Optional.of(granted.number()));
                    return application.with(application.at(), application.assessment(), Optional.of(decision));
                });
    }

    private NewAccreditation grant(
            Viewer viewer, Community community, Application application, LocalDate from, String reason) {
        Scheme scheme =
                visibility.known(viewer, community, application.schemeId()).orElseThrow();
        Person holder = holders.byIds(List.of(application.applicant())).get(application.applicant());
        if (holder.isRemoved() || scheme.retired()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.application.not-possible");
        }
        Grant grant = new Grant(
                scheme.id(),
                holder.username(),
                Optional.empty(),
                Accreditation.Awarded.level(application.level()),
                Optional.of(from),
                reason,
                application.assessment().map(Assessment::assessor));
        Optional<Accreditation> present = held(scheme.communityId(), scheme.id(), holder.id());
        if (present.filter(each -> isStill(each, application.level())).isPresent()) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.already-held");
        }
        return writer.grant(scheme, holder, grant, viewer.signedIn(), present);
    }

    /**
     * Refuses whoever may not take the step, before anything is known of what they would say.
     *
     * @throws RequestRefusedException as the step
     */
    public void requireParty(Viewer viewer, SpaceKey space, long id, AccreditationAction action) {
        Community community = rights.writable(viewer, space);
        if (action.party() == ActingRole.HOLDER) {
            own(viewer, community, id);
        } else {
            duties.require(viewer, community, present(community, id), action);
        }
    }

    private Application own(Viewer viewer, Community community, long id) {
        return applications
                .byId(community.id(), id)
                .filter(application -> viewer.is(application.applicant()))
                .orElseThrow(ApplicationService::absent);
    }

    private Application present(Community community, long id) {
        return applications.byId(community.id(), id).orElseThrow(ApplicationService::absent);
    }

    private Application ofApplicant(
            Viewer viewer,
            SpaceKey space,
            long id,
            AccreditationAction action,
            AuditWords words,
            UnaryOperator<Application> work) {
        Community community = rights.writable(viewer, space);
        return alone(community, () -> {
            Application present = own(viewer, community, id);
            return store(viewer, work.apply(present).at(ApplicationDuties.next(present.at(), action)), action, words);
        });
    }

    private Application step(
            Viewer viewer,
            SpaceKey space,
            long id,
            AccreditationAction action,
            AuditWords words,
            BiFunction<Community, Application, Application> work) {
        Community community = rights.writable(viewer, space);
        return alone(community, () -> {
            Application present = present(community, id);
            LifecycleState next = duties.require(viewer, community, present, action);
            return store(viewer, work.apply(community, present).at(next), action, words);
        });
    }

    private Application store(Viewer viewer, Application changed, AccreditationAction action, AuditWords words) {
        applications.change(changed);
        note(viewer, changed, action, words);
        return changed;
    }

    /** What the person holds under the scheme, even when it has lapsed. */
    private Optional<Accreditation> held(long communityId, long schemeId, PersonId person) {
        return accreditations.of(List.of(communityId), List.of(person)).stream()
                .filter(each -> each.schemeId() == schemeId && each.state().isHeld())
                .findFirst();
    }

    /** What has lapsed may be applied for anew. */
    private boolean isStill(Accreditation held, String level) {
        return held.level().equals(level)
                && held.term()
                        .lastBeforeLapse()
                        .filter(LocalDate.now(clock)::isAfter)
                        .isEmpty();
    }

    private void note(Viewer viewer, Application application, AccreditationAction action, AuditWords words) {
        trail.append(new AuditEntry(
                application.communityId(),
                "application-" + application.id(),
                action,
                detail(application),
                viewer.signedIn(),
                LocalDate.now(clock),
                clock.instant(),
                words));
    }

    private static AuditDetail detail(Application application) {
        return AuditDetail.with()
                .number("scheme", application.schemeId())
                .text("level", application.level())
                .person("applicant", application.applicant())
                .text("state", application.at().state().code())
                .flag("underAppeal", application.at().underAppeal())
                .person("assessor", application.assessment().map(Assessment::assessor))
                .flag("recommended", application.assessment().flatMap(Assessment::recommends))
                .person("decidedBy", application.decision().map(Decision::decider))
                .text("accreditation", application.decision().flatMap(Decision::number))
                .build();
    }

    static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.accreditation.application.absent");
    }

    private Application alone(Community community, Supplier<Application> work) {
        try {
            return transactions.aloneIn(community.id(), CommunityPart.RECORD, work);
        } catch (Applications.AlreadyOpen e) {
            throw RequestRefusedException.conflict("scheme", "guildhall.accreditation.application.open-already");
        }
    }
}
