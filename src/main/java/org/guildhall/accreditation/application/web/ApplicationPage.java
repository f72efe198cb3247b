package org.guildhall.accreditation.application.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationReading.Case;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationTransitions;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** The page of one application with everything that helps to judge it. */
@SuppressWarnings("serial")
public abstract class ApplicationPage extends OfficerAction {
    private final transient ApplicationPageData data;
    private transient Optional<Case> found;
    private String id = "";

    protected ApplicationPage(
            ApplicationPageData data, OfficerPages pages, Viewers viewers, RequestParameters request, Messages texts) {
        super(pages, OfficerPages.Page.APPLICATIONS, viewers, request, texts);
        this.data = data;
    }

    /** Whether there is an application of this id. */
    public boolean isFound() {
        return found().isPresent();
    }

    /** Null unless it was found. */
    public ApplicationView getApplication() {
        return found().map(data::view).orElse(null);
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
        return found().map(each -> data.others(viewer(), space(), each)).orElse(List.of());
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
        return found().flatMap(each -> data.obstacle(viewer(), space(), each, step))
                .map(texts()::text)
                .orElse("");
    }

    private Optional<AccreditationState> state() {
        return found().map(each -> each.application().at().state());
    }

    private Optional<Case> found() {
        if (found == null) {
            found = FormValues.id(id).flatMap(known -> data.find(viewer(), space(), known));
        }
        return found;
    }

    protected final long id() {
        return FormValues.id(id, "guildhall.accreditation.application.absent");
    }

    public String getId() {
        return id;
    }

    /** The id again, for the descriptor: there the build puts its own id in the place of that word. */
    public String getApplicationId() {
        return id;
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.application.field.", "words")
                .and("from", "guildhall.scheme.field.from")
                .and("reason", "guildhall.accreditation.field.reason");
    }
}
