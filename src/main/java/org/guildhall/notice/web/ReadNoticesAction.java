package org.guildhall.notice.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import java.util.Optional;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.community.CommunityService;
import org.guildhall.notice.NoticeMarks;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.web.CommunityAction;
import org.guildhall.platform.web.FormValues;

/** Says that one notice, or all that were shown, are read. */
@LicensedOnly
@SuppressWarnings("serial")
public class ReadNoticesAction extends CommunityAction {
    private static final String ABSENT = "guildhall.notice.absent";

    private final transient CommunityService communities;
    private final transient NoticeMarks marks;
    private String id = "";
    private String upTo = "";

    @Inject
    public ReadNoticesAction(
            CommunityService communities,
            NoticeMarks marks,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(viewers, request, texts);
        this.communities = communities;
        this.marks = marks;
    }

    public String readOne() {
        return attempt(() -> marks.read(viewer(), FormValues.id(id, ABSENT)));
    }

    public String readAll() {
        return attempt(() -> marks.readUpTo(
                viewer(), Optional.of(communities.require(viewer(), space())), FormValues.id(upTo, ABSENT)));
    }

    @StrutsParameter
    public void setId(String id) {
        this.id = orEmpty(id);
    }

    /** @param upTo the id of the latest that was shown */
    @StrutsParameter
    public void setUpTo(String upTo) {
        this.upTo = orEmpty(upTo);
    }
}
