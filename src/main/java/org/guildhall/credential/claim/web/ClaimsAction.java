package org.guildhall.credential.claim.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.claim.ClaimForm;
import org.guildhall.credential.claim.ClaimReading;
import org.guildhall.credential.claim.ClaimReview;
import org.guildhall.credential.claim.ClaimService;
import org.guildhall.credential.claim.ClaimView;
import org.guildhall.credential.claim.ClaimViews;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormValues;

/** What one says one holds from elsewhere; and for those who run accreditations, what waits for a check. */
@LicensedOnly
@SuppressWarnings("serial")
public class ClaimsAction extends CommunityAction {
    private static final int ROWS = 50;

    private final transient CommunityService communities;
    private final transient AccreditationRights rights;
    private final transient ClaimService service;
    private final transient ClaimReview review;
    private final transient ClaimReading reading;
    private final transient ClaimViews views;
    private transient Optional<Community> community;
    private transient ClaimReading.Entries waiting;
    private transient ClaimReading.Entries confirmed;
    private String title = "";
    private String issuer = "";
    private String awardedOn = "";
    private String until = "";
    private String link = "";
    private String credential = "";
    private String claimId = "";
    private String how = "";
    private String nextDue = "";
    private String after = "";
    private String afterConfirmed = "";

    @Inject
    public ClaimsAction(
            CommunityService communities,
            AccreditationRights rights,
            ClaimService service,
            ClaimReview review,
            ClaimReading reading,
            ClaimViews views,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.rights = rights;
        this.service = service;
        this.review = review;
        this.reading = reading;
        this.views = views;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String add() {
        return attempt(() ->
                service.claim(viewer(), space(), new ClaimForm(title, issuer, awardedOn, until, link, credential)));
    }

    public String withdraw() {
        return attempt(() -> service.withdraw(viewer(), space(), id()));
    }

    public String check() {
        return attempt(() -> {
            rights.readable(viewer(), space());
            review.confirm(viewer(), space(), id(), how, FormValues.optionalDay(nextDue, "nextDue"));
        });
    }

    public String reject() {
        return attempt(() -> review.reject(viewer(), space(), id(), how));
    }

    public String recheck() {
        return attempt(() -> service.recheck(viewer(), space(), id()));
    }

    /** Whether the space is a community's. */
    public boolean isCommunity() {
        return community().isPresent();
    }

    /** Empty when the space is no community. */
    public String getCommunityName() {
        return community().map(Community::name).orElse("");
    }

    private Optional<Community> community() {
        if (community == null) {
            community = communities.find(viewer(), space());
        }
        return community;
    }

    /** Whether the viewer has any part in running the accreditations. */
    public boolean isRunning() {
        return community().filter(community -> rights.runs(viewer(), community)).isPresent();
    }

    public List<ClaimView> getOwn() {
        return reading.own(viewer(), space()).stream()
                .map(entry -> views.view(viewer(), entry))
                .toList();
    }

    /** For those who run the accreditations only. */
    public List<ClaimView> getWaiting() {
        return waiting().entries().stream()
                .map(entry -> views.view(viewer(), entry))
                .toList();
    }

    /** Where the waiting ones go on, empty at their end. */
    public String getNext() {
        return waiting().next().map(Cursor::text).orElse("");
    }

    /** Those that were confirmed, for those who run the accreditations only. */
    public List<ClaimView> getConfirmed() {
        return confirmed().entries().stream()
                .map(entry -> views.view(viewer(), entry))
                .toList();
    }

    /** Where the confirmed ones go on, empty at their end. */
    public String getNextConfirmed() {
        return confirmed().next().map(Cursor::text).orElse("");
    }

    public String getTitle() {
        return title;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getAwardedOn() {
        return awardedOn;
    }

    public String getUntil() {
        return until;
    }

    public String getLink() {
        return link;
    }

    public String getCredential() {
        return credential;
    }

    public String getClaimId() {
        return claimId;
    }

    public String getHow() {
        return how;
    }

    public String getNextDue() {
        return nextDue;
    }

    @StrutsParameter
    public void setTitle(String title) {
        this.title = orEmpty(title);
    }

    @StrutsParameter
    public void setIssuer(String issuer) {
        this.issuer = orEmpty(issuer);
    }

    @StrutsParameter
    public void setAwardedOn(String awardedOn) {
        this.awardedOn = orEmpty(awardedOn);
    }

    @StrutsParameter
    public void setUntil(String until) {
        this.until = orEmpty(until);
    }

    @StrutsParameter
    public void setLink(String link) {
        this.link = orEmpty(link);
    }

    @StrutsParameter
    public void setCredential(String credential) {
        this.credential = orEmpty(credential);
    }

    @StrutsParameter
    public void setClaimId(String claimId) {
        this.claimId = orEmpty(claimId);
    }

    @StrutsParameter
    public void setHow(String how) {
        this.how = orEmpty(how);
    }

    @StrutsParameter
    public void setNextDue(String nextDue) {
        this.nextDue = orEmpty(nextDue);
    }

    @StrutsParameter
    public void setAfter(String after) {
        this.after = orEmpty(after);
    }

    @StrutsParameter
    public void setAfterConfirmed(String afterConfirmed) {
        this.afterConfirmed = orEmpty(afterConfirmed);
    }

    private ClaimReading.Entries confirmed() {
        if (confirmed == null) {
            confirmed = reading.confirmed(viewer(), space(), Cursor.of(afterConfirmed), ROWS);
        }
        return confirmed;
    }

    private ClaimReading.Entries waiting() {
        if (waiting == null) {
            waiting = reading.waiting(viewer(), space(), Cursor.of(after), ROWS);
        }
        return waiting;
    }

    private long id() {
        return FormValues.id(claimId, "guildhall.claim.absent");
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of(
                        "guildhall.claim.field.",
                        "how",
                        "nextDue",
                        "title",
                        "issuer",
                        "awardedOn",
                        "until",
                        "link",
                        "credential")
                .and("reason", "guildhall.claim.field.how");
    }
}
