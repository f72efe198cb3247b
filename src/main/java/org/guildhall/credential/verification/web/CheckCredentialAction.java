package org.guildhall.credential.verification.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.verification.Recipient;
import org.guildhall.credential.verification.ReportView;
import org.guildhall.credential.verification.ReportViews;
import org.guildhall.credential.verification.VerificationService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.ResponseHeaders;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** Checks a number in a community's register, or a credential from anyone, for whoever may see the community. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class CheckCredentialAction extends CommunityAction {
    private final transient CommunityService communities;
    private final transient AccreditationRights rights;
    private final transient Register register;
    private final transient EntryViews entries;
    private final transient VerificationService verification;
    private final transient ReportViews reports;
    private final transient RateLimitKey visitors;
    private final transient ResponseHeaders answers;
    private transient Optional<Community> community;
    private transient Optional<EntryView> entry = Optional.empty();
    private transient Optional<ReportView> report = Optional.empty();
    private String number = "";
    private String on = "";
    private String credential = "";
    private String email = "";

    @Inject
    public CheckCredentialAction(
            CommunityService communities,
            AccreditationRights rights,
            Register register,
            EntryViews entries,
            VerificationService verification,
            ReportViews reports,
            RateLimitKey visitors,
            ResponseHeaders answers,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.rights = rights;
        this.register = register;
        this.entries = entries;
        this.verification = verification;
        this.reports = reports;
        this.visitors = visitors;
        this.answers = answers;
    }

    /** With a number, what the register says of it. */
    public String doDefault() {
        answers.neverKeep();
        if (!number.isEmpty()) {
            attempt(() -> entry = register.byNumber(viewer(), space(), number, FormValues.optionalDay(on, "on"))
                    .map(entries::view));
        }
        return Action.INPUT;
    }

    /** Checks what was pasted; nothing is stored. */
    public String verify() {
        answers.neverKeep();
        attempt(() -> {
            if (credential.isEmpty()) {
                throw RequestRefusedException.invalid("credential", "guildhall.verify.credential.missing");
            }
            report = Optional.of(reports.view(verification.check(
                    viewer(),
                    space(),
                    visitors.current(),
                    credential.getBytes(StandardCharsets.UTF_8),
                    Recipient.read(email, "email"))));
        });
        return Action.INPUT;
    }

    /** Whether the space is a community's. */
    public boolean isCommunity() {
        return community().isPresent();
    }

    private Optional<Community> community() {
        if (community == null) {
            community = communities.find(viewer(), space());
        }
        return community;
    }

    /** Whether the viewer may hand out the page that checks without a network. */
    public boolean isHandingOut() {
        return community().filter(found -> rights.runs(viewer(), found)).isPresent();
    }

    /** Whether a number was asked about and understood. */
    public boolean isAsked() {
        return !number.isEmpty() && getProblems().isEmpty();
    }

    /** Whether the number that was asked about was given here and the viewer may read of it. */
    public boolean isFound() {
        return isAsked() && entry.isPresent();
    }

    /** Whether a number was asked about that was not found. */
    public boolean isUnknown() {
        return isAsked() && entry.isEmpty();
    }

    /** Null unless it was found. */
    public EntryView getEntry() {
        return entry.orElse(null);
    }

    /** Whether a credential was checked. */
    public boolean isChecked() {
        return report.isPresent();
    }

    /** Null unless one was checked. */
    public ReportView getReport() {
        return report.orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public String getOn() {
        return on;
    }

    public String getCredential() {
        return credential;
    }

    public String getEmail() {
        return email;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number.trim();
    }

    @StrutsParameter
    public void setOn(String on) {
        this.on = on.trim();
    }

    @StrutsParameter
    public void setCredential(String credential) {
        this.credential = credential.trim();
    }

    @StrutsParameter
    public void setEmail(String email) {
        this.email = email.trim();
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.verify.number.", "on")
                .and("number", "guildhall.verify.number.field")
                .and("email", "guildhall.verify.credential.email")
                .and("credential", "guildhall.verify.credential.paste");
    }
}
