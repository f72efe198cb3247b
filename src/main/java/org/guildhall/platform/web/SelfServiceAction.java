package org.guildhall.platform.web;

import org.apache.struts2.action.Action;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** A page of what is one's own in a community, for everybody who is signed in and sees the community. */
@SuppressWarnings("serial")
public abstract class SelfServiceAction extends CommunityAction {
    private final transient CommunityNames communities;

    public SelfServiceAction(CommunityNames communities, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted() && communities.nameFor(viewer(), space()).isPresent();
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Empty for those who do not see the community; a page without its token may be shown even to them. */
    public String getCommunityName() {
        return communities.nameFor(viewer(), space()).orElse("");
    }
}
