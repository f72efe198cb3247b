package org.guildhall.membership.web;

import java.util.List;
import java.util.Optional;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.Membership;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.PersonRow;

/** The page of one's own membership, with requests, roles and settings for coordinators; each of its forms is an action. */
@SuppressWarnings("serial")
public abstract class MembershipPage extends CommunityAction {
    private final transient MembershipPageData page;
    private transient Optional<Community> community;
    private transient Boolean accrediting;
    private transient Boolean coordinating;
    private transient MemberRows.Leaving leaving;
    private String search = "";
    private String leavingAfter = "";

    protected MembershipPage(MembershipPageData page, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.page = page;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Whether the space is a community's. */
    public boolean isCommunity() {
        return community().isPresent();
    }

    /** Empty when the space is no community. */
    public String getCommunityName() {
        return community().map(Community::name).orElse("");
    }

    protected final Optional<Community> community() {
        if (community == null) {
            community = page.community(viewer(), space());
        }
        return community;
    }

    /** {@code absent}, {@code requested}, {@code member} or {@code former}. */
    public String getStanding() {
        return own().map(Membership::state).map(state -> state.code()).orElse("absent");
    }

    /** The viewer's last day in words, once there is none but the time of grace left; empty before that. */
    public String getLastDay() {
        return own().flatMap(page::lastDay).map(texts()::day).orElse("");
    }

    private Optional<Membership> own() {
        return community().flatMap(present -> page.own(viewer(), present));
    }

    /** Whether the viewer brings what the community asks of those who come in. */
    public boolean isWelcome() {
        return community().filter(present -> page.isWelcome(viewer(), present)).isPresent();
    }

    /** Code of how people come in; empty when the space is no community. */
    public String getJoinPolicy() {
        return community().map(present -> present.joinPolicy().code()).orElse("");
    }

    /** Whether the viewer has a part in running the community's accreditations. */
    public boolean isOfficer() {
        return isCoordinating()
                ? isAccrediting()
                : community()
                        .filter(present -> page.isOfficer(viewer(), present))
                        .isPresent();
    }

    /** Whether the community accredits people, so that pages about that are of use. */
    public boolean isAccrediting() {
        if (accrediting == null) {
            accrediting = community().filter(page::isAccrediting).isPresent();
        }
        return accrediting;
    }

    public boolean isCoordinating() {
        if (coordinating == null) {
            coordinating = community()
                    .filter(present -> page.coordinates(viewer(), present))
                    .isPresent();
        }
        return coordinating;
    }

    /** For coordinators only. */
    public List<PersonRow> getRequests() {
        return page.rows().requests(viewer(), space());
    }

    public List<PersonRow> getCoordinators() {
        return page.rows().coordinators(viewer(), space());
    }

    /** Those who may be made coordinator: the newest members, or whoever the search finds. */
    public List<PersonRow> getCandidates() {
        return page.rows().candidates(viewer(), space(), search);
    }

    /** Members who will have to go unless they are accredited again, the next to go first; for coordinators only. */
    public List<LeavingRow> getLeaving() {
        return leaving().rows();
    }

    /** Where the list of those who will have to go goes on, empty at its end. */
    public String getLeavingNext() {
        return leaving().next().map(Cursor::text).orElse("");
    }

    private MemberRows.Leaving leaving() {
        if (leaving == null) {
            leaving = page.rows().leaving(viewer(), space(), Cursor.of(leavingAfter));
        }
        return leaving;
    }

    /** Which settings the form is filled from, see {@link CommunitySettings#version}. */
    public String getSettingsVersion() {
        return community().map(CommunitySettings::version).orElse("");
    }

    public String getName() {
        return community().map(Community::name).orElse("");
    }

    public String getField() {
        return community().map(Community::field).orElse("");
    }

    public String getPurpose() {
        return community().map(Community::purpose).orElse("");
    }

    /** Code of how people are to come in, as far as it was chosen anew. */
    public String getChosenPolicy() {
        return getJoinPolicy();
    }

    public String getSearch() {
        return search;
    }

    /** Beginnings of names, to find a member among many. */
    @StrutsParameter
    public void setSearch(String search) {
        this.search = search;
    }

    @StrutsParameter
    public void setLeavingAfter(String leavingAfter) {
        this.leavingAfter = leavingAfter;
    }
}
