package org.guildhall.credential.verification.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.credential.verification.NumberCheck;
import org.guildhall.credential.verification.NumberPage;
import org.guildhall.credential.verification.NumberPages;
import org.guildhall.credential.verification.NumberView;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.ResponseHeaders;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormProblems;
import org.guildhall.platform.web.FormValues;

/** The page on which everybody checks a number, whether or not they may see anything else of the site. */
@UnrestrictedAccess
@SuppressWarnings("serial")
public class VerifyAction extends ConfluenceActionSupport {
    private final transient NumberCheck check;
    private final transient NumberPages pages;
    private final transient RateLimitKey visitors;
    private final transient ResponseHeaders answers;
    private final transient RequestParameters request;
    private final transient Messages texts;
    private transient FormProblems problems = FormProblems.none();
    private transient Optional<NumberPage> page = Optional.empty();
    private String number = "";
    private String on = "";

    @Inject
    public VerifyAction(
            NumberCheck check,
            NumberPages pages,
            RateLimitKey visitors,
            ResponseHeaders answers,
            RequestParameters request,
            Messages texts) {
        this.check = check;
        this.pages = pages;
        this.visitors = visitors;
        this.answers = answers;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public boolean isPermitted() {
        return true;
    }

    public String doDefault() {
        answers.neverKeep();
        if (isAsked()) {
            try {
                page = check.find(visitors.current(), number, FormValues.optionalDay(on, "on"))
                        .map(pages::page);
            } catch (RequestRefusedException refusal) {
                problems = FormProblems.of(
                        refusal,
                        texts,
                        FieldLabels.of("guildhall.verify.number.", "on")
                                .and("number", "guildhall.verify.number.field"));
            }
        }
        return Action.INPUT;
    }

    /** For what the visitor typed, where it is an argument of a text. */
    public BidiIsolation getBidi() {
        return new BidiIsolation();
    }

    public boolean isOpen() {
        return check.isOpen();
    }

    public boolean isAsked() {
        return isOpen() && !number.isEmpty();
    }

    /** Whether the number that was asked about is one for everybody. */
    public boolean isFound() {
        return page.isPresent();
    }

    /** Whether a number was asked about that was never given, is mistyped, or is not for everybody. */
    public boolean isUnknown() {
        return isAsked() && problems.isEmpty() && page.isEmpty();
    }

    /** Null unless it was found. */
    public NumberView getAnswer() {
        return page.map(NumberPage::answer).orElse(null);
    }

    /** The answer with its picture and all that a page shows; null unless it was found. */
    public NumberPage getPage() {
        return page.orElse(null);
    }

    /** Where the proof of this answer is kept, without the site's context path; null unless the number was found. */
    public String getProofAddress() {
        return page.map(found -> "/rest/guildhall/1.0/public/checks/"
                        + found.answer().number() + "/proof?on=" + URLEncoder.encode(on, StandardCharsets.UTF_8))
                .orElse(null);
    }

    /** The path under which the site is served, which every address within the site begins with; may be empty. */
    public String getContextPath() {
        return request.contextPath();
    }

    public FormProblems getProblems() {
        return problems;
    }

    public String getNumber() {
        return number;
    }

    public String getOn() {
        return on;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number.length() > 100 ? number.substring(0, 100).trim() : number.trim();
    }

    @StrutsParameter
    public void setOn(String on) {
        this.on = on.trim();
    }
}
