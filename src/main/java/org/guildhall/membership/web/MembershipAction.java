package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.DeclinedView;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.EndedRow;
import org.guildhall.membership.EndedRows;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.OwnRequest;
import org.guildhall.membership.OwnStanding;
import org.guildhall.membership.OwnStandings;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FieldLabels;

/** One's own membership, begun and ended; where that is refused, how it stands and why. */
@LicensedOnly
@SuppressWarnings("serial")
public class MembershipAction extends CommunityAction {
    private final transient MembershipService service;
    private final transient CommunityService communities;
    private final transient OwnStandings standings;
    private final transient EndedMembershipService endings;
    private final transient EndedRows ended;
    private final transient OwnRequest requests;
    private String word = "";

    @Inject
    public MembershipAction(
            MembershipService service,
            CommunityService communities,
            OwnStandings standings,
            EndedMembershipService endings,
            EndedRows ended,
            OwnRequest requests,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.service = service;
        this.communities = communities;
        this.standings = standings;
        this.endings = endings;
        this.ended = ended;
        this.requests = requests;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public String join() {
        return attempt(() -> service.join(viewer(), space(), word));
    }

    public String leave() {
        return attempt(() -> service.leave(viewer(), space()));
    }

    public String putAway() {
        return attempt(() -> requests.putAway(viewer(), space()));
    }

    public String takeBackLeaving() {
        return attempt(() -> endings.takeLeavingBack(viewer(), space()));
    }

    /** What the viewer can take back, or why a coordinator has ended the membership; null for neither. */
    public EndedRow getEnded() {
        return communities
                .find(viewer(), space())
                .flatMap(community -> ended.own(viewer(), community))
                .orElse(null);
    }

    /** How an earlier request of the viewer was answered, when it was not granted; null for none. */
    public DeclinedView getDeclined() {
        return communities
                .find(viewer(), space())
                .flatMap(community -> requests.declined(viewer(), community))
                .orElse(null);
    }

    /** Whom the viewer can turn to. */
    public List<PersonLink> getContacts() {
        return communities
                .find(viewer(), space())
                .map(community -> requests.contacts(viewer(), community))
                .orElse(List.of());
    }

    /** What was typed to go with a request. */
    public String getWord() {
        return word;
    }

    @StrutsParameter
    public void setWord(String word) {
        this.word = orEmpty(word);
    }

    @Override
    protected FieldLabels labels() {
        return FieldLabels.of("guildhall.membership.join.", "word");
    }

    /** Code of how people come in; empty when the space is no community. */
    public String getJoinPolicy() {
        return communities
                .find(viewer(), space())
                .map(community -> community.joinPolicy().code())
                .orElse("");
    }

    /** What the viewer is to the community; null where there is none. */
    public OwnStanding getStanding() {
        return communities
                .find(viewer(), space())
                .map(community -> standings.of(viewer(), community))
                .orElse(null);
    }
}
