package org.guildhall.accreditation.held.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationService;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.SelfServiceAction;

/** Asks for confirmation before the viewer resigns, appeals or withdraws. */
@LicensedOnly
@SuppressWarnings("serial")
public class ConfirmStepAction extends SelfServiceAction {
    private final transient Register register;
    private final transient AccreditationService accreditations;
    private final transient ApplicationReading reading;
    private final transient ApplicationService applications;
    private final transient StatusCalculator rules;
    private String step = "";
    private String number = "";
    private String id = "";
    private String reason = "";

    @Inject
    public ConfirmStepAction(
            CommunityService communities,
            Register register,
            AccreditationService accreditations,
            ApplicationReading reading,
            ApplicationService applications,
            StatusCalculator rules,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.register = register;
        this.accreditations = accreditations;
        this.reading = reading;
        this.applications = applications;
        this.rules = rules;
    }

    public String take() {
        return attempt(() -> {
            AccreditationAction action =
                    action().orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.application.not-now"));
            if (!number.isEmpty()) {
                accreditations.change(viewer(), space(), number, new Change(action, rules.today(), reason));
            } else if (action == AccreditationAction.WITHDRAW) {
                applications.withdraw(
                        viewer(), space(), FormValues.id(id, "guildhall.accreditation.application.absent"));
            } else {
                applications.appeal(
                        viewer(), space(), FormValues.id(id, "guildhall.accreditation.application.absent"), reason);
            }
        });
    }

    /** What the step is about, as text; empty when the viewer cannot take it. */
    public String getSubject() {
        return action().isEmpty() || !isPermitted() ? "" : (number.isEmpty() ? application() : accreditation());
    }

    public boolean isReasonNeeded() {
        return action().filter(AccreditationAction::needsReason).isPresent();
    }

    public boolean isReasonWelcome() {
        return action().filter(each -> each != AccreditationAction.WITHDRAW).isPresent();
    }

    private String accreditation() {
        return register.own(viewer(), space()).stream()
                .filter(each -> each.accreditation().number().equals(number))
                .findFirst()
                .map(this::accreditation)
                .orElse("");
    }

    private String accreditation(RegisterEntry entry) {
        return texts().text(
                        "guildhall.application.step.accreditation",
                        entry.scheme().name(),
                        entry.accreditation().level(),
                        entry.accreditation().number());
    }

    private String application() {
        return reading.own(viewer(), space()).stream()
                .filter(each -> FormValues.id(id)
                        .filter(sought -> sought == each.application().id())
                        .isPresent())
                .findFirst()
                .map(each -> texts().text(
                                "guildhall.application.step.application",
                                each.scheme().name(),
                                each.application().level()))
                .orElse("");
    }

    private Optional<AccreditationAction> action() {
        return AccreditationAction.ofCode(step).filter(each -> switch (each) {
            case RESIGN -> !number.isEmpty();
            case WITHDRAW -> number.isEmpty();
            default -> each == AccreditationAction.APPEAL;
        });
    }

    public String getStep() {
        return step;
    }

    public String getNumber() {
        return number;
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    @StrutsParameter
    public void setStep(String step) {
        this.step = step;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = id;
    }

    @StrutsParameter
    public void setReason(String reason) {
        this.reason = reason;
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.accreditation.field.", "reason");
    }
}
