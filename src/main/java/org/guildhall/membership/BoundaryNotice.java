package org.guildhall.membership;

import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What members are told of the boundary: that they have to be accredited to stay, and until which day they stay. */
public enum BoundaryNotice implements NoticeKind {
    /** The community lets in accredited people only from now on. */
    MOVED("boundary-moved"),
    /** The member was exempt until now. */
    EXEMPTION_ENDED("exemption-ended");

    private final String code;

    BoundaryNotice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String textKey() {
        return "guildhall.membership.notice." + code;
    }

    @Override
    public String address(SpaceKey space, String subject) {
        return MyPageAddress.profile(space);
    }
}
