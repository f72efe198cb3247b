package org.guildhall.mypage.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.held.HeldAccreditationView;
import org.guildhall.accreditation.notice.NoticePauseService;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.credential.claim.ClaimView;
import org.guildhall.expertise.OwnStatementView;
import org.guildhall.expertise.OwnStatements;
import org.guildhall.expertise.StatementForm;
import org.guildhall.membership.CommunityOffices;
import org.guildhall.membership.DeclinedView;
import org.guildhall.membership.EndedRow;
import org.guildhall.membership.EndedRows;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.OwnRequest;
import org.guildhall.membership.OwnStanding;
import org.guildhall.membership.OwnStandings;
import org.guildhall.membership.ParticipationService;
import org.guildhall.membership.ParticipationWords;
import org.guildhall.membership.Waiting;
import org.guildhall.mypage.FirstSteps;
import org.guildhall.mypage.FirstStepsView;
import org.guildhall.mypage.OwnNotices;
import org.guildhall.mypage.OwnThings;
import org.guildhall.notice.NoticePage;
import org.guildhall.notice.NoticeSettingGroup;
import org.guildhall.office.OwnOfficeView;
import org.guildhall.office.OwnOffices;
import org.guildhall.person.OwnProfile;
import org.guildhall.person.ProfileRow;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** All that is one's own in a community, in a few tabs; only what the open tab shows is read. */
@LicensedOnly
@SuppressWarnings("serial")
public class MyPageAction extends CommunityAction {
    private static final String PROFILE = "profile";
    private static final String ACCREDITATIONS = "accreditations";
    private static final String NOTICES = "notices";
    private static final String SETTINGS = "settings";

    private final transient CommunityService communities;
    private final transient OwnStandings standings;
    private final transient EndedRows ended;
    private final transient OwnRequest requests;
    private final transient CommunityOffices offices;
    private final transient MembershipRights rights;
    private final transient OwnProfile profile;
    private final transient ParticipationService participations;
    private final transient ParticipationWords parts;
    private final transient OwnStatements statements;
    private final transient OwnThings things;
    private final transient OwnNotices notices;
    private final transient OwnOffices held;
    private final transient FirstSteps steps;
    private final transient NoticePauseService pauses;
    private transient Optional<Community> community;
    private transient OwnStanding standing;
    private transient Boolean accrediting;
    private String tab = "";
    private String after = "";

    @Inject
    public MyPageAction(
            CommunityService communities,
            OwnStandings standings,
            EndedRows ended,
            OwnRequest requests,
            CommunityOffices offices,
            MembershipRights rights,
            OwnProfile profile,
            ParticipationService participations,
            ParticipationWords parts,
            OwnStatements statements,
            OwnThings things,
            OwnNotices notices,
            OwnOffices held,
            FirstSteps steps,
            NoticePauseService pauses,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.standings = standings;
        this.ended = ended;
        this.requests = requests;
        this.offices = offices;
        this.rights = rights;
        this.profile = profile;
        this.participations = participations;
        this.parts = parts;
        this.statements = statements;
        this.things = things;
        this.notices = notices;
        this.held = held;
        this.steps = steps;
        this.pauses = pauses;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** The viewer wants to see the first steps no more. */
    public String putAwayFirstSteps() {
        return attempt(() -> steps.putAway(viewer(), space()));
    }

    /** What a newcomer could do first; null for everybody else. */
    public FirstStepsView getFirstSteps() {
        return community().flatMap(present -> steps.of(viewer(), present)).orElse(null);
    }

    /** Whether the space is a community's. */
    public boolean isCommunity() {
        return community().isPresent();
    }

    /** What the community says of itself; only where there is one. */
    public String getName() {
        return community().map(Community::name).orElse("");
    }

    public String getField() {
        return community().map(Community::field).orElse("");
    }

    public String getPurpose() {
        return community().map(Community::purpose).orElse("");
    }

    public int getMemberCount() {
        return community().map(Community::memberCount).orElse(0);
    }

    private Optional<Community> community() {
        if (community == null) {
            community = communities.find(viewer(), space());
        }
        return community;
    }

    /** What the viewer is to the community; null where there is none. */
    public OwnStanding getStanding() {
        if (standing == null) {
            standing =
                    community().map(present -> standings.of(viewer(), present)).orElse(null);
        }
        return standing;
    }

    /** {@code profile}, {@code accreditations} where the community accredits people, {@code notices} or {@code settings}. */
    public String getTab() {
        return switch (tab) {
            case ACCREDITATIONS -> isAccrediting() ? ACCREDITATIONS : PROFILE;
            case NOTICES -> NOTICES;
            case SETTINGS -> SETTINGS;
            default -> PROFILE;
        };
    }

    /** Whether the community accredits people, so that what is said of that is of use. */
    public boolean isAccrediting() {
        if (accrediting == null) {
            accrediting = community().filter(offices::isAnyInUse).isPresent();
        }
        return accrediting;
    }

    /** What the viewer can take back, or why a coordinator has ended the membership; null for neither. */
    public EndedRow getEnded() {
        return community().flatMap(present -> ended.own(viewer(), present)).orElse(null);
    }

    /** How an earlier request of the viewer was answered, when it was not granted; null for none. */
    public DeclinedView getDeclined() {
        return community()
                .flatMap(present -> requests.declined(viewer(), present))
                .orElse(null);
    }

    /** Whom the viewer can turn to. */
    public List<PersonLink> getContacts() {
        return community().map(present -> requests.contacts(viewer(), present)).orElse(List.of());
    }

    /** Nothing is typed yet to go with a request. */
    public String getWord() {
        return "";
    }

    /** Whether nobody can act as coordinator, so that the space's admins have to name one. */
    public boolean isVacant() {
        return community().filter(standings::isVacant).isPresent();
    }

    /** Code of how people come in; empty where there is no community. */
    public String getJoinPolicy() {
        return community().map(present -> present.joinPolicy().code()).orElse("");
    }

    /** Whether the viewer looks after the community. */
    public boolean isCoordinating() {
        return community()
                .filter(present -> rights.mayCoordinate(viewer(), present))
                .isPresent();
    }

    /** Whether the viewer has a part in running the community's accreditations, other than looking after it. */
    public boolean isOfficer() {
        return isAccrediting()
                && community()
                        .filter(present -> offices.isAnyOpenTo(viewer(), present))
                        .isPresent();
    }

    /** What the viewer says of themselves, and to whom. */
    public List<ProfileRow> getProfile() {
        return profile.rows(viewer(), space());
    }

    /** What the viewer says of their part, in words; empty while they say nothing. */
    public String getParticipation() {
        return community()
                .flatMap(present -> participations.own(viewer(), present))
                .map(parts::of)
                .orElse("");
    }

    public List<OwnStatementView> getStatements() {
        return statements.views(viewer(), space());
    }

    /** What the viewer holds and is offered for the community to be done. */
    public List<OwnOfficeView> getOwnOffices() {
        return held.of(viewer(), space());
    }

    /** An empty form to say more. */
    public StatementForm getStatementForm() {
        return statements.form(viewer(), space());
    }

    public List<HeldAccreditationView> getHeld() {
        return community()
                .map(present -> things.accreditations(viewer(), present))
                .orElse(List.of());
    }

    public List<ApplicationView> getApplications() {
        return community()
                .map(present -> things.applications(viewer(), present))
                .orElse(List.of());
    }

    /** What the viewer says they hold of other bodies. */
    public List<ClaimView> getOtherCredentials() {
        return community()
                .map(present -> things.otherCredentials(viewer(), present))
                .orElse(List.of());
    }

    /** How much the viewer was told here and has not read, at most 100. */
    public int getUnread() {
        return community().map(present -> notices.unread(viewer(), present)).orElse(0);
    }

    /** What the viewer was told here, the latest first; only where there is a community. */
    public NoticePage getNotices() {
        return community()
                .map(present -> notices.page(viewer(), present, after))
                .orElse(null);
    }

    /** What waits for the viewer here. */
    public List<Waiting> getWaiting() {
        return notices.waiting(viewer(), space());
    }

    /** What the viewer is mailed. */
    public List<NoticeSettingGroup> getNoticeSettings() {
        return notices.settings(viewer());
    }

    /** The last day of the present pause of reminder e-mails as text, empty when there is none. */
    public String getPausedUntil() {
        return pauses.own(viewer()).map(texts()::day).orElse("");
    }

    /** Nothing is typed yet. */
    public String getUntil() {
        return "";
    }

    /** @param after where the page of notices begins */
    @StrutsParameter
    public void setAfter(String after) {
        this.after = orEmpty(after);
    }

    @StrutsParameter
    public void setTab(String tab) {
        this.tab = orEmpty(tab);
    }
}
