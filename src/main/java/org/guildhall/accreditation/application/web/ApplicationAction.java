package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationDuties;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationReading.Case;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.application.ApplicationViews;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** One application with everything that helps to judge it, and the steps that assessors and deciders take. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplicationAction extends OfficerAction {
    private final transient CommunityService communities;
    private final transient ApplicationReading reading;
    private final transient ApplicationService service;
    private final transient ApplicationDuties duties;
    private final transient Register register;
    private final transient ApplicationViews views;
    private final transient EntryViews entries;
    private final transient StatusCalculator rules;
    private transient Optional<Case> found;
    private String id = "";
    private String answer = "";
    private String words = "";
    private String from;
    private String reason = "";

    @Inject
    public ApplicationAction(
            CommunityService communities,
            ApplicationReading reading,
            ApplicationService service,
            ApplicationDuties duties,
            Register register,
            ApplicationViews views,
            EntryViews entries,
            StatusCalculator rules,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.APPLICATIONS, viewers, request, texts);
        this.communities = communities;
        this.reading = reading;
        this.service = service;
        this.duties = duties;
        this.register = register;
        this.views = views;
        this.entries = entries;
        this.rules = rules;
    }

    public String takeUp() {
        return attempt(() -> service.takeUp(viewer(), space(), id()));
    }

    public String recommend() {
        return attempt(() -> {
            service.requireParty(viewer(), space(), id(), AccreditationAction.RECOMMEND);
            service.recommend(viewer(), space(), id(), isFavourable(), words);
        });
    }

    public String grant() {
        return attempt(() -> service.grant(viewer(), space(), id(), FormValues.day(getFrom()), reason));
    }

    public String refuse() {
        return attempt(() -> service.refuse(viewer(), space(), id(), reason));
    }

    /** Whether there is an application of this id. */
    public boolean isFound() {
        return found().isPresent();
    }

    /** Null unless it was found. */
    public ApplicationView getApplication() {
        return found().map(views::view).orElse(null);
    }

    public String getSchemeName() {
        return found().map(each -> each.scheme().name()).orElse("");
    }

    /** What the scheme asks for, as its author wrote it; may be empty. */
    public String getCriteria() {
        return found().map(each -> each.scheme().criteria()).orElse("");
    }

    /** What else the applicant holds or held here. */
    public List<EntryView> getOthers() {
        return found()
                .map(each -> register.ofPerson(
                        viewer(), space(), each.applicant().username(), Optional.empty(), Optional.empty()))
                .orElse(List.of())
                .stream()
                .map(entries::view)
                .toList();
    }

    /** Who has a part in it already, and therefore no other. */
    public List<String> getParts() {
        return found().map(this::parts).orElse(List.of());
    }

    /** {@code take-up}, {@code recommend}, or empty when there is nothing left to assess. */
    public String getAssessing() {
        return state().stream()
                .flatMap(state -> AccreditationTransitions.possibleIn(LifecycleState.of(state)).stream())
                .filter(action -> action.party() == ActingRole.ASSESSOR)
                .map(AccreditationAction::code)
                .findFirst()
                .orElse("");
    }

    public boolean isDeciding() {
        return state().filter(state -> state == AccreditationState.IN_REVIEW).isPresent();
    }

    /** Why the viewer cannot assess it now, empty when they can. */
    public String getAssessObstacle() {
        return AccreditationAction.ofCode(getAssessing()).map(this::obstacle).orElse("");
    }

    /** Why the viewer cannot decide it now, empty when they can. */
    public String getDecideObstacle() {
        return obstacle(AccreditationAction.GRANT);
    }

    private boolean isFavourable() {
        if (!answer.equals("yes") && !answer.equals("no")) {
            throw RequestRefusedException.invalid("answer", "guildhall.application.answer-needed");
        }
        return answer.equals("yes");
    }

    private List<String> parts(Case each) {
        boolean contested = each.application().decision().isPresent();
        return Stream.concat(
                        Stream.of(texts().text("guildhall.application.part.applicant", texts().name(each.applicant()))),
                        Stream.concat(
                                each.assessor().map(texts()::name).stream()
                                        .map(name -> texts().text("guildhall.application.part.assessor", name)),
                                each.decider().filter(person -> contested).map(texts()::name).stream()
                                        .map(name -> texts().text("guildhall.application.part.decider", name))))
                .toList();
    }

    private String obstacle(AccreditationAction step) {
        return found().flatMap(each ->
                        duties.obstacle(viewer(), communities.require(viewer(), space()), each.application(), step))
                .map(problem -> texts().text(problem))
                .orElse("");
    }

    private Optional<AccreditationState> state() {
        return found().map(each -> each.application().at().state());
    }

    private Optional<Case> found() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    private Optional<Case> find() {
        try {
            return Optional.of(reading.one(viewer(), space(), id()));
        } catch (RequestRefusedException refusal) {
            if (refusal.kind() == RequestRefusedException.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private long id() {
        return FormValues.id(id, "guildhall.accreditation.application.absent");
    }

    public String getId() {
        return id;
    }

    /** The id again, for the descriptor: there the build puts its own id in the place of that word. */
    public String getApplicationId() {
        return id;
    }

    public String getAnswer() {
        return answer;
    }

    public String getWords() {
        return words;
    }

    public String getFrom() {
        return from == null ? rules.today().toString() : from;
    }

    public String getReason() {
        return reason;
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    @StrutsParameter
    public void setAnswer(String answer) {
        this.answer = answer;
    }

    @StrutsParameter
    public void setWords(String words) {
        this.words = words;
    }

    @StrutsParameter
    public void setFrom(String from) {
        this.from = from;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason;
    }
}
