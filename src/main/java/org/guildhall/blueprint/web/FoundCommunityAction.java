package org.guildhall.blueprint.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.blueprint.CommunityFounding;
import org.guildhall.community.CommunitySettings;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;

/** The form by which admins of a space make it a community; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class FoundCommunityAction extends CommunityAction {
    private final transient CommunityFounding founding;
    private String name;
    private String field = "";
    private String purpose = "";
    private String joinPolicy = "open";

    @Inject
    public FoundCommunityAction(
            CommunityFounding founding, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.founding = founding;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted() && founding.isOpen(viewer(), space());
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String found() {
        return attempt(
                () -> founding.found(viewer(), space(), new CommunitySettings(getName(), field, purpose, joinPolicy)));
    }

    /** At first that of the space. */
    public String getName() {
        return name == null ? orEmpty(getSpace().getName()) : name;
    }

    public String getField() {
        return field;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getChosenPolicy() {
        return joinPolicy;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setField(String field) {
        this.field = orEmpty(field);
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = orEmpty(purpose);
    }

    @StrutsParameter
    public void setJoinPolicy(String joinPolicy) {
        this.joinPolicy = orEmpty(joinPolicy);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.community.settings.", "name", "field", "purpose", "joinPolicy");
    }
}
