package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.BoundaryMove;
import org.guildhall.membership.BoundaryPreview;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.CoordinatedCommunity;
import org.guildhall.membership.CoordinatorPage;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;

/** What the community says of itself and who may join it; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class CommunitySettingsAction extends CoordinatorPage {
    private final transient CommunitySettingsService service;
    private final transient BoundaryPreview preview;
    private transient Optional<BoundaryMove> move = Optional.empty();
    private String name;
    private String field;
    private String purpose;
    private String joinPolicy;
    private String version = "";
    private String step = "";

    @Inject
    public CommunitySettingsAction(
            CommunitySettingsService service,
            BoundaryPreview preview,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.service = service;
        this.preview = preview;
    }

    /** Shows first what it means to let in accredited people only; what was typed is kept meanwhile. */
    public String change() {
        if (step.equals("back")) {
            return Action.INPUT;
        }
        String checked =
                step.equals("confirm") ? Action.SUCCESS : attempt(() -> move = preview.of(viewer(), space(), typed()));
        if (move.isPresent()) {
            return "preview";
        }
        return checked.equals(Action.SUCCESS)
                ? attempt(() -> service.change(viewer(), space(), typed(), CommunitySettings.expected(version)))
                : checked;
    }

    private CommunitySettings typed() {
        return new CommunitySettings(name, field, purpose, joinPolicy);
    }

    /** Who would have to go; null where the boundary does not move. */
    public BoundaryMove getMove() {
        return move.orElse(null);
    }

    /** The settings that the form was filled from, as they were sent. */
    public String getVersion() {
        return version;
    }

    /** {@code confirm} once the consequences were seen, {@code back} to change the settings again; empty at first. */
    @StrutsParameter
    public void setStep(String step) {
        this.step = orEmpty(step);
    }

    /** Which settings the form is filled from, see {@link CommunitySettings#version}. */
    public String getSettingsVersion() {
        return community().map(CommunitySettings::version).orElse("");
    }

    public String getName() {
        return name == null ? community().map(Community::name).orElse("") : name;
    }

    public String getField() {
        return field == null ? community().map(Community::field).orElse("") : field;
    }

    public String getPurpose() {
        return purpose == null ? community().map(Community::purpose).orElse("") : purpose;
    }

    /** Code of how people are to come in, as far as it was chosen anew. */
    public String getChosenPolicy() {
        return joinPolicy == null ? getJoinPolicy() : joinPolicy;
    }

    /** The settings that the form was filled from, as {@link CommunitySettings#version} names them. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = orEmpty(version);
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setField(String field) {
        this.field = field;
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @StrutsParameter
    public void setJoinPolicy(String joinPolicy) {
        this.joinPolicy = joinPolicy;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.community.settings.", "name", "field", "purpose", "joinPolicy");
    }
}
