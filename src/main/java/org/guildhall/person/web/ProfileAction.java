package org.guildhall.person.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.OwnPage;
import org.guildhall.person.LanguageChoice;
import org.guildhall.person.ProfileFormField;
import org.guildhall.person.ProfileForms;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;

/** The form in which members write who they are, and choose who sees each part of it. */
@LicensedOnly
@SuppressWarnings("serial")
public class ProfileAction extends OwnPage {
    private final transient ProfileService service;
    private final transient ProfileForms forms;
    private final transient TypedProfile typed = new TypedProfile();
    private transient ProfileInput shown;

    @Inject
    public ProfileAction(
            CommunityService communities,
            MembershipReading memberships,
            ProfileService service,
            ProfileForms forms,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, memberships, viewers, request, texts);
        this.service = service;
        this.forms = forms;
    }

    /** The form with what the viewer says today. */
    public String doDefault() {
        if (isMember()) {
            shown = ProfileInput.of(service.own(viewer(), space()));
        }
        return Action.INPUT;
    }

    public String save() {
        return attempt(() -> service.change(viewer(), space(), typed.input(), Expected.anything()));
    }

    /** Erases all of it; the form is shown when that is refused. */
    public String erase() {
        return attempt(() -> service.erase(viewer(), space()));
    }

    public List<ProfileFormField> getFields() {
        return forms.fields(shown == null ? typed.input() : shown, getProblems()::at);
    }

    public List<LanguageChoice> getLanguages() {
        return forms.languages();
    }

    public List<String> getZones() {
        return forms.zones();
    }

    public String getAccountZone() {
        return forms.accountZone();
    }

    /** Codes of the fields, in the order of what is written in them. */
    @StrutsParameter
    public void setField(String[] codes) {
        typed.fields(codes);
    }

    /** What is written, in the order of the fields. */
    @StrutsParameter
    public void setValue(String[] values) {
        typed.values(values);
    }

    /** Codes of audiences, in the order of the fields. */
    @StrutsParameter
    public void setAudience(String[] audiences) {
        typed.audiences(audiences);
    }

    /** Codes of languages; some may be empty. */
    @StrutsParameter
    public void setLanguage(String[] codes) {
        typed.languages(codes);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of(
                "guildhall.person.field.",
                "work",
                "about",
                "reach",
                "reachWords",
                "languages",
                "zone",
                "hours",
                "link");
    }
}
