package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;

/** What the community says of itself and who may join it; what was typed and refused is shown again. */
@LicensedOnly
@SuppressWarnings("serial")
public class CommunitySettingsAction extends CoordinatorPage {
    private final transient CommunitySettingsService service;
    private String name;
    private String field;
    private String purpose;
    private String joinPolicy;
    private String version = "";

    @Inject
    public CommunitySettingsAction(
            CommunitySettingsService service,
            CoordinatedCommunity coordinated,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(coordinated, viewers, request, texts);
        this.service = service;
    }

    public String change() {
        return attempt(() -> service.change(
                viewer(),
                space(),
                new CommunitySettings(name, field, purpose, joinPolicy),
                CommunitySettings.expected(version)));
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
        this.version = version;
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
