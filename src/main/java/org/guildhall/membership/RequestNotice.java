package org.guildhall.membership;

import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What people are told of requests to join. */
public enum RequestNotice implements NoticeKind {
    /** To coordinators: somebody asks to join. */
    WAITING("request-waiting"),
    /** To whoever asked: a member now. */
    GRANTED("request-granted"),
    /** To whoever asked: not let in. */
    DECLINED("request-declined");

    private final String code;

    RequestNotice(String code) {
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
        return this == WAITING ? MyPageAddress.people(space) : MyPageAddress.profile(space);
    }
}
