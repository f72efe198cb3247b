package org.guildhall.accreditation.application.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FormValues;

/** One application, and the steps that assessors and deciders take. */
@LicensedOnly
@SuppressWarnings("serial")
public class ApplicationAction extends ApplicationPage {
    private final transient ApplicationService service;
    private final transient StatusCalculator rules;
    private String answer = "";
    private String words = "";
    private String from;
    private String reason = "";

    @Inject
    public ApplicationAction(
            ApplicationService service,
            StatusCalculator rules,
            ApplicationPageData data,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(data, pages, viewers, request, texts);
        this.service = service;
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

    private boolean isFavourable() {
        if (!answer.equals("yes") && !answer.equals("no")) {
            throw RequestRefusedException.invalid("answer", "guildhall.application.answer-needed");
        }
        return answer.equals("yes");
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
