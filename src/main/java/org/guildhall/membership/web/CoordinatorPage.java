package org.guildhall.membership.web;

import java.util.Optional;
import org.apache.struts2.action.Action;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** A page for those who look after a community; nobody else opens it. */
@SuppressWarnings("serial")
public abstract class CoordinatorPage extends CommunityAction {
    private final transient CoordinatedCommunity coordinated;
    private transient Optional<Community> community;

    protected CoordinatorPage(
            CoordinatedCommunity coordinated, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.coordinated = coordinated;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted() && community().isPresent();
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Whether the community accredits people, so that pages about that are of use. */
    public boolean isAccrediting() {
        return community().filter(coordinated::isAccrediting).isPresent();
    }

    /** Whether nobody can act as coordinator, so that the space's admins have to name one. */
    public boolean isVacant() {
        return community().filter(coordinated::isVacant).isPresent();
    }

    /** How many members are accredited today, in words; empty where everybody may be a member. */
    public String getAccreditedToday() {
        return community()
                .map(present -> coordinated.accreditedToday(viewer(), present))
                .orElse("");
    }

    /** Whoever opens the page does. */
    public boolean isCoordinating() {
        return true;
    }

    /** Code of how people come in; empty for those to whom the page is closed. */
    public String getJoinPolicy() {
        return community().map(present -> present.joinPolicy().code()).orElse("");
    }

    /** The community, for those who look after it. */
    protected final Optional<Community> community() {
        if (community == null) {
            community = coordinated.find(viewer(), space());
        }
        return community;
    }

    /** Asked anew, after something was changed. */
    protected final void readAgain() {
        community = null;
    }
}
