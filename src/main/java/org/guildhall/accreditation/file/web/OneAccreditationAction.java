package org.guildhall.accreditation.file.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.register.AccreditationDetails;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.scheme.OfficerAction;
import org.guildhall.accreditation.scheme.OfficerPageLink;
import org.guildhall.accreditation.scheme.OfficerPages;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationVersion;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormFields;
import org.guildhall.platform.web.FormValues;
import org.guildhall.platform.web.LabelledText;
import org.guildhall.platform.web.StepForm;

/** The page of one accreditation, for those who run accreditations and for its holder. */
@LicensedOnly
@SuppressWarnings("serial")
public class OneAccreditationAction extends OfficerAction {
    private final transient AccreditationPageData page;
    private transient Optional<AccreditationDetails> details;
    private Boolean running;
    private String number = "";
    private String day = "";
    private String list = "";
    private boolean granted;

    @Inject
    public OneAccreditationAction(
            AccreditationPageData page,
            OfficerPages pages,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(pages, OfficerPages.Page.ACCREDITATIONS, viewers, request, texts);
        this.page = page;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted()
                || (SpaceKey.read(getSpaceKey()).isPresent() && details().isPresent());
    }

    /** None for a holder who does not run accreditations. */
    @Override
    public List<OfficerPageLink> getOfficerPages() {
        return isRunning() ? super.getOfficerPages() : List.of();
    }

    /** Whether the viewer runs accreditations, who otherwise is the holder. */
    public boolean isRunning() {
        if (running == null) {
            running = super.isPermitted();
        }
        return running;
    }

    /** Whether the number was given here. */
    public boolean isFound() {
        return details().isPresent();
    }

    /** Null unless it was found. */
    public EntryView getEntry() {
        return details().map(page::entry).orElse(null);
    }

    /** What the page shows, see {@link AccreditationVersion}; empty unless it was found. */
    public String getPresentVersion() {
        return details()
                .map(found -> AccreditationVersion.of(found.accreditation()))
                .orElse("");
    }

    /** Address of the holder's picture, empty where there is none or it is kept from the viewer. */
    public String getAvatar() {
        return details().flatMap(found -> found.holder().avatarUrl()).orElse("");
    }

    /** Whether the viewer has just granted it. */
    public boolean isJustGranted() {
        return granted && isFound() && getProblems().isEmpty();
    }

    /** Whether the viewer can take the grant back now. */
    public boolean isTakeBackOpen() {
        return details()
                .filter(found -> found.possible().contains(AccreditationAction.TAKE_BACK))
                .isPresent();
    }

    /** The register as the viewer came from it, as part of its address; empty for the whole register. */
    public String getList() {
        return RegisterReturn.safe(list);
    }

    /** The same as one value of an address. */
    public String getEncodedList() {
        return URLEncoder.encode(getList(), StandardCharsets.UTF_8);
    }

    public boolean isUnderAppeal() {
        return details().filter(found -> found.standing().underAppeal()).isPresent();
    }

    public List<LabelledText> getFacts() {
        return details()
                .map(found -> new AccreditationFacts(found, space(), texts()).all(isRunning()))
                .orElse(List.of());
    }

    public List<HistoryRow> getHistory() {
        return details()
                .map(found -> new AccreditationFacts(found, space(), texts()).history())
                .orElse(List.of());
    }

    /** How far the holder is towards a renewal; empty where none is ahead or nothing has to be gathered. */
    public List<LabelledText> getProgress() {
        return details().map(page::progress).orElse(List.of());
    }

    /** What the viewer does with it most: a renewal, as long as that is possible. */
    public List<StepForm> getFirstSteps() {
        return steps().stream().filter(OneAccreditationAction::isFirst).toList();
    }

    /** What else the viewer can do with it now. */
    public List<StepForm> getMoreSteps() {
        return steps().stream().filter(step -> !isFirst(step)).toList();
    }

    /** Whether one of them was tried and refused. */
    public boolean isMoreOpen() {
        return getMoreSteps().stream().anyMatch(StepForm::open);
    }

    private static boolean isFirst(StepForm step) {
        return step.code().equals(AccreditationAction.RENEW.code());
    }

    private List<StepForm> steps() {
        return details()
                .map(found -> new StepForms(found, page.today(), texts(), getProblems(), chosen(), typed()).all())
                .orElse(List.of());
    }

    /** Whether its badge and certificate can be had by the viewer. */
    public boolean isBadgeAvailable() {
        return details()
                .filter(found -> page.hasBadge(viewer(), space(), found))
                .isPresent();
    }

    public String getDay() {
        return day;
    }

    /** The status on the day that was asked for; empty when none was. */
    public String getThen() {
        return FormValues.day(day)
                .flatMap(asked -> details().map(found -> page.on(found, asked)))
                .orElse("");
    }

    /** What is wrong with the day that was asked for. */
    public String getDayProblem() {
        return day.isBlank() || FormValues.day(day).isPresent()
                ? ""
                : texts().text("guildhall.refusal.day", texts().text("guildhall.scheme.then.day"));
    }

    public String getNumber() {
        return number;
    }

    @StrutsParameter
    public void setNumber(String number) {
        this.number = number;
    }

    @StrutsParameter
    public void setList(String query) {
        list = orEmpty(query);
    }

    /** A grant is told with the holder's name and can be taken back; everything else as on other pages. */
    @Override
    @StrutsParameter
    public void setDone(String deed) {
        granted = "granted".equals(deed);
        super.setDone(granted ? "" : deed);
    }

    @StrutsParameter
    public void setDay(String day) {
        this.day = day;
    }

    protected final Optional<AccreditationDetails> details() {
        if (details == null) {
            details = page.find(viewer(), space(), number);
        }
        return details;
    }

    /** Code of what was tried and refused, empty for nothing. */
    protected String chosen() {
        return "";
    }

    /** What was written into the form that was refused. */
    protected Map<String, String> typed() {
        return Map.of();
    }

    @Override
    protected FieldLabels labels() {
        return FormFields.NAMES.and("day", "guildhall.scheme.then.day");
    }
}
