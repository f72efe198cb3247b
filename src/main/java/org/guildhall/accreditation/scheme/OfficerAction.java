package org.guildhall.accreditation.scheme;

import java.util.List;
import org.apache.struts2.action.Action;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** Base of the pages on which a community's accreditations are run, for those who run them. */
@SuppressWarnings("serial")
public abstract class OfficerAction extends CommunityAction {
    private final transient OfficerPages pages;
    private final OfficerPages.Page page;

    protected OfficerAction(
            OfficerPages pages, OfficerPages.Page page, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.pages = pages;
        this.page = page;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted() && pages.isOpenTo(viewer(), space());
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Links to all officer pages, without the site's context path. */
    public List<OfficerPageLink> getOfficerPages() {
        return pages.links(space(), page);
    }
}
