package org.guildhall.membership.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.inject.Inject;
import org.guildhall.membership.MembershipService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.Viewers;

/** One's own membership: shown, begun and ended. */
@LicensedOnly
@SuppressWarnings("serial")
public class MembershipAction extends MembershipPage {
    private final transient MembershipService service;

    @Inject
    public MembershipAction(
            MembershipService service,
            MembershipPageData page,
            Viewers viewers,
            RequestParameters request,
            Messages texts) {
        super(page, viewers, request, texts);
        this.service = service;
    }

    public String join() {
        return attempt(() -> service.join(viewer(), space()));
    }

    public String leave() {
        return attempt(() -> service.leave(viewer(), space()));
    }
}
