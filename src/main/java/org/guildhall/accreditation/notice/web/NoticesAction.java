package org.guildhall.accreditation.notice.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.notice.NoticePauseService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** Begins and ends a pause of the mails about one's own accreditations; the form with what is wrong where that is refused. */
@LicensedOnly
@SuppressWarnings("serial")
public class NoticesAction extends CommunityAction {
    private final transient NoticePauseService service;
    private String until = "";

    @Inject
    public NoticesAction(NoticePauseService service, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.service = service;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String pause() {
        return attempt(() -> service.pause(viewer(), FormValues.day(until, "until")));
    }

    public String resume() {
        return attempt(() -> service.resume(viewer()));
    }

    /** The last day of the present pause as text, empty when there is none. */
    public String getPausedUntil() {
        return service.own(viewer()).map(texts()::day).orElse("");
    }

    public String getUntil() {
        return until;
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = orEmpty(until);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.membership.pause.", "until");
    }
}
