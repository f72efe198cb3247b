package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.CommunityOffice;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.PersonRow;

/** One's own membership, and for coordinators the requests, the roles and the community's settings. */
@LicensedOnly
@SuppressWarnings("serial")
public class MembershipAction extends CommunityAction {
    private static final int ROWS = 100;
    private static final int CANDIDATES = 24;

    private final transient CommunityService communities;
    private final transient MembershipService service;
    private final transient Boundary boundary;
    private final transient People people;
    private final transient List<CommunityOffice> offices;
    private transient Optional<Community> community;
    private transient Boolean coordinating;
    private String person = "";
    private String role = "";
    private String search = "";
    private String leavingAfter = "";
    private transient MemberPage leaving;
    private String name;
    private String field;
    private String purpose;
    private String joinPolicy;

    @Inject
    public MembershipAction(
            CommunityService communities,
            MembershipService service,
            Boundary boundary,
            People people,
            List<CommunityOffice> offices,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.service = service;
        this.boundary = boundary;
        this.people = people;
        this.offices = List.copyOf(offices);
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String join() {
        return attempt(() -> service.join(viewer(), space()));
    }

    public String leave() {
        return attempt(() -> service.leave(viewer(), space()));
    }

    public String approve() {
        return attempt(() -> service.approve(viewer(), space(), person()));
    }

    public String decline() {
        return attempt(() -> service.decline(viewer(), space(), person()));
    }

    public String changeRole() {
        return attempt(() -> service.changeRole(viewer(), space(), person(), role()));
    }

    public String change() {
        return attempt(() ->
                service.changeCommunity(viewer(), space(), new CommunitySettings(name, field, purpose, joinPolicy)));
    }

    /** Whether the viewer has a part in running the community's accreditations. */
    public boolean isAtDesk() {
        return isCoordinating()
                || community()
                        .filter(community -> offices.stream().anyMatch(office -> office.isOpenTo(viewer(), community)))
                        .isPresent();
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

    /** {@code absent}, {@code requested}, {@code member} or {@code former}. */
    public String getStanding() {
        return own().map(Membership::state).map(state -> state.code()).orElse("absent");
    }

    /** The viewer's last day in words, once there is none but the time of grace left; empty before that. */
    public String getLastDay() {
        return own().flatMap(Membership::staysUntil)
                .filter(day -> !day.isAfter(graceFromToday()))
                .map(texts()::day)
                .orElse("");
    }

    /** Whether the viewer brings what the community asks of those who come in. */
    public boolean isWelcome() {
        return community()
                .filter(community ->
                        community.joinPolicy() != JoinPolicy.ACCREDITED_ONLY || boundary.isMet(viewer(), community))
                .isPresent();
    }

    /** Members who will have to go unless they are accredited again, the next to go first; for coordinators only. */
    public List<LeavingRow> getLeaving() {
        MemberPage page = leaving();
        Map<PersonId, Person> known =
                people.byIds(page.members().stream().map(Membership::person).toList());
        return page.members().stream()
                .map(member -> new LeavingRow(
                        row(member, known.get(member.person())),
                        member.staysUntil().map(texts()::day).orElse("")))
                .toList();
    }

    /** Where the list of those who will have to go goes on, empty at its end. */
    public String getLeavingNext() {
        return leaving().next().map(Cursor::text).orElse("");
    }

    public boolean isCoordinating() {
        if (coordinating == null) {
            coordinating = community()
                    .filter(community -> service.mayCoordinate(viewer(), community))
                    .isPresent();
        }
        return coordinating;
    }

    /** For coordinators only. */
    public List<PersonRow> getRequests() {
        return rows(service.requests(viewer(), space(), Optional.empty(), ROWS));
    }

    public List<PersonRow> getCoordinators() {
        return rows(service.page(
                viewer(),
                space(),
                community -> new MemberQuery(
                        community.id(),
                        Optional.of(Role.COORDINATOR),
                        List.of(),
                        MemberQuery.Order.NAME,
                        Optional.empty(),
                        ROWS)));
    }

    /** Those who may be made coordinator: the newest members, or whoever the search finds. */
    public List<PersonRow> getCandidates() {
        return rows(service.page(
                viewer(),
                space(),
                community -> new MemberQuery(
                        community.id(),
                        Optional.of(Role.MEMBER),
                        SearchedWord.of(search),
                        MemberQuery.Order.NEWEST,
                        Optional.empty(),
                        CANDIDATES)));
    }

    public String getSearch() {
        return search;
    }

    public String getName() {
        return name == null ? community().map(Community::name).orElse("") : name;
    }

    public String getField() {
        return field == null ? community().map(Community::field).orElse("") : field;
    }

    public String getPurpose() {
        return purpose == null ? community().map(Community::purpose).orElse("") : purpose;
    }

    public String getJoinPolicy() {
        return joinPolicy == null
                ? community().map(community -> community.joinPolicy().code()).orElse("")
                : joinPolicy;
    }

    @StrutsParameter
    public void setLeavingAfter(String leavingAfter) {
        this.leavingAfter = leavingAfter;
    }

    @StrutsParameter
    public void setPerson(String person) {
        this.person = person;
    }

    /** Beginnings of names, to find a member among many. */
    @StrutsParameter
    public void setSearch(String search) {
        this.search = search;
    }

    @StrutsParameter
    public void setRole(String role) {
        this.role = role;
    }

    @StrutsParameter
    public void setName(String name) {
        this.name = name;
    }

    @StrutsParameter
    public void setField(String field) {
        this.field = field;
    }

    @StrutsParameter
    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    @StrutsParameter
    public void setJoinPolicy(String joinPolicy) {
        this.joinPolicy = joinPolicy;
    }

    private Optional<Membership> own() {
        return community().flatMap(present -> service.own(viewer(), present));
    }

    private MemberPage leaving() {
        if (leaving == null) {
            leaving = service.leavingBy(viewer(), space(), graceFromToday(), Cursor.of(leavingAfter), ROWS);
        }
        return leaving;
    }

    private LocalDate graceFromToday() {
        return service.graceFromToday();
    }

    private PersonId person() {
        return PersonId.read(person)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.membership.no-such-member"));
    }

    private Role role() {
        return Role.ofCode(role)
                .orElseThrow(() -> RequestRefusedException.invalid(
                        "role", "guildhall.refusal.one-of", "role", "coordinator, member"));
    }

    private List<PersonRow> rows(MemberPage page) {
        List<PersonId> ids = page.members().stream().map(Membership::person).toList();
        Map<PersonId, Person> known = people.byIds(ids);
        return page.members().stream()
                .map(member -> row(member, known.get(member.person())))
                .toList();
    }

    private PersonRow row(Membership member, Person known) {
        return new PersonRow(
                member.person().value(),
                texts().name(known),
                known.isDeactivated() ? texts().text("guildhall.directory.deactivated") : "",
                texts().day(member.since().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
