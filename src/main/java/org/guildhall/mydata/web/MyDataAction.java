package org.guildhall.mydata.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.struts2.action.Action;
import org.guildhall.mydata.MyData;
import org.guildhall.mydata.MyDataViews;
import org.guildhall.mydata.SectionView;
import org.guildhall.platform.CommunityNames;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.SelfServiceAction;

/** All that a community keeps of the viewer, to take along and to erase. */
@LicensedOnly
@SuppressWarnings("serial")
public class MyDataAction extends SelfServiceAction {
    private final transient MyData data;
    private final transient MyDataViews views;

    @Inject
    public MyDataAction(
            MyData data,
            MyDataViews views,
            CommunityNames communities,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(communities, viewers, request, texts);
        this.data = data;
        this.views = views;
    }

    /** Erases what can be; the page is shown with the reason where that is refused. */
    public String erase() {
        return attempt(() -> data.erase(viewer(), space()));
    }

    /** Nothing for those who do not see the community. */
    public List<SectionView> getSections() {
        return getCommunityName().isEmpty() || viewer().isAnonymous()
                ? List.of()
                : views.views(data.of(viewer(), space()));
    }

    @Override
    public String doDefault() {
        return Action.INPUT;
    }
}
