package org.guildhall.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.credential.NumberCheck;
import org.guildhall.credential.NumberView;
import org.guildhall.credential.NumberViews;
import org.guildhall.refusal.Refusal;
import org.guildhall.site.Answers;
import org.guildhall.site.Texts;
import org.guildhall.site.Visitors;

/** The page on which everybody checks a number, whether or not they may see anything else of the site. */
@UnrestrictedAccess
@SuppressWarnings("serial")
public class VerifyAction extends ConfluenceActionSupport {
    private final transient NumberCheck check;
    private final transient NumberViews views;
    private final transient Visitors visitors;
    private final transient Answers answers;
    private final transient Texts texts;
    private transient FormProblems problems = FormProblems.none();
    private transient Optional<NumberView> answer = Optional.empty();
    private String number = "";
    private String on = "";

    @Inject
    public VerifyAction(NumberCheck check, NumberViews views, Visitors visitors, Answers answers, Texts texts) {
        this.check = check;
        this.views = views;
        this.visitors = visitors;
        this.answers = answers;
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
                answer = check.find(visitors.current(), number, FormDays.optional(on, "on"))
                        .map(views::view);
            } catch (Refusal refusal) {
                problems = FormProblems.of(refusal, texts);
            }
        }
        return Action.INPUT;
    }

    public boolean isOpen() {
        return check.isOpen();
    }

    public boolean isAsked() {
        return isOpen() && !number.isEmpty();
    }

    /** Empty for a number that was never given, is mistyped, or is not for everybody. */
    public Optional<NumberView> getAnswer() {
        return answer;
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
