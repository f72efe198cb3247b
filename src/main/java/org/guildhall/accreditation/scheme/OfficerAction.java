package org.guildhall.accreditation.scheme;

import java.util.List;
import org.apache.struts2.action.Action;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;

/** One of the pages from which a community's accreditations are run: open to whoever runs them, and to nobody else. */
@SuppressWarnings("serial")
public abstract class OfficerAction extends CommunityAction {
    private final transient OfficerPages desk;
    private final OfficerPages.Page page;

    protected OfficerAction(
            OfficerPages desk, OfficerPages.Page page, Viewers viewers, RequestParameters request, Messages texts) {
        super(viewers, request, texts);
        this.desk = desk;
        this.page = page;
    }

    @Override
    public boolean isPermitted() {
        return super.isPermitted() && desk.isOpenTo(viewer(), space());
    }

    public String doDefault() {
        return Action.INPUT;
    }

    /** Links to all pages of the desk, without the site's context path. */
    public List<OfficerPageLink> getDeskPages() {
        return desk.links(space(), page);
    }
}
