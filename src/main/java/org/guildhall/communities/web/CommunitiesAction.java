package org.guildhall.communities.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import jakarta.inject.Inject;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.communities.CommunityListSetting;
import org.guildhall.communities.CommunityListView;
import org.guildhall.communities.CommunityListViews;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** The page of all communities that whoever uses the site may see. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class CommunitiesAction extends ConfluenceActionSupport {
    private static final String ADDRESS = "/plugins/guildhall/communities.action";

    private final transient CommunityListViews lists;
    private final transient Viewers viewers;
    private final transient RequestParameters request;
    private transient CommunityListView list;

    @Inject
    public CommunitiesAction(CommunityListViews lists, Viewers viewers, RequestParameters request) {
        this.lists = lists;
        this.viewers = viewers;
        this.request = request;
    }

    public String doDefault() {
        return Action.INPUT;
    }

    public CommunityListView getList() {
        if (list == null) {
            list = lists.of(
                    viewers.current(),
                    CommunityListSetting.open(),
                    PageLinks.ofPage(request.contextPath() + ADDRESS, request));
        }
        return list;
    }

    /** For what people wrote, where it is an argument of a text. */
    public BidiIsolation getBidi() {
        return new BidiIsolation();
    }

    // The list reads what was chosen from the request; the host wants each parameter of a page to have a setter.

    @StrutsParameter
    public void setQ(String words) {}

    @StrutsParameter
    public void setField(String field) {}

    @StrutsParameter
    public void setBoundary(String code) {}

    @StrutsParameter
    public void setMembers(String code) {}

    @StrutsParameter
    public void setMine(String yes) {}

    @StrutsParameter
    public void setAfter(String cursor) {}
}
