package org.guildhall.accreditation.file.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.AccreditationVersion;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.TakeBack;
import org.guildhall.platform.Expected;
import org.guildhall.platform.FormVersion;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** What is done with one accreditation on its page. */
@LicensedOnly
@SuppressWarnings("serial")
public class ChangeAccreditationAction extends OneAccreditationAction {
    private final transient AccreditationService service;
    private final transient TakeBack takeBack;
    private final Map<String, String> typed = new HashMap<>();
    private String change = "";
    private String version = "";

    @Inject
    public ChangeAccreditationAction(
            AccreditationService service,
            TakeBack takeBack,
            AccreditationPageData page,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(page, pages, viewers, request, texts);
        this.service = service;
        this.takeBack = takeBack;
    }

    public String change() {
        return attempt(() -> {
            AccreditationAction action = AccreditationAction.ofCode(change)
                    .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.accreditation.not-now"));
            service.requireParty(viewer(), space(), getNumber(), action);
            service.change(viewer(), space(), getNumber(), wanted(action), seen());
        });
    }

    private Expected<Accreditation> seen() {
        return FormVersion.expected(
                version, AccreditationVersion::of, now -> Problem.of("", "guildhall.accreditation.changed-meanwhile"));
    }

    private Change wanted(AccreditationAction action) {
        return new Change(
                action,
                FormValues.day(at("on")),
                at("reason"),
                Optional.of(at("level")),
                FormValues.optionalDay(at("reviewOn"), "reviewOn"));
    }

    /** Gives the holder another level; redirects to the page of the new accreditation. */
    public String upgrade() {
        change = AccreditationAction.SUPERSEDE.code();
        return attempt(() -> setNumber(service.upgrade(
                        viewer(), space(), getNumber(), at("level"), FormValues.day(at("from")), at("reason"), seen())
                .number()));
    }

    /** Takes the grant back; redirects to the page of the accreditation. */
    public String takeBack() {
        change = AccreditationAction.TAKE_BACK.code();
        return attempt(() -> takeBack.takeBack(viewer(), space(), getNumber(), at("reason")));
    }

    @Override
    protected String chosen() {
        return change;
    }

    @Override
    protected Map<String, String> typed() {
        return typed;
    }

    private String at(String field) {
        return typed.getOrDefault(field, "");
    }

    @StrutsParameter
    public void setChange(String change) {
        this.change = change;
    }

    /** What the page showed, see {@link org.guildhall.accreditation.status.AccreditationVersion}. */
    @StrutsParameter
    public void setVersion(String version) {
        this.version = orEmpty(version);
    }

    @StrutsParameter
    public void setOn(String text) {
        typed.put("on", text);
    }

    @StrutsParameter
    public void setFrom(String text) {
        typed.put("from", text);
    }

    @StrutsParameter
    public void setLevel(String text) {
        typed.put("level", text);
    }

    @StrutsParameter
    public void setReviewOn(String text) {
        typed.put("reviewOn", text);
    }

    @StrutsParameter
    public void setReason(String text) {
        typed.put("reason", text);
    }
}
