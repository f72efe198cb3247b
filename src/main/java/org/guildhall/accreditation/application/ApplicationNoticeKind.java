package org.guildhall.accreditation.application;

import org.guildhall.notice.NoticeArea;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What applicants are told of their applications; of a grant, the accreditation is told. */
public enum ApplicationNoticeKind implements NoticeKind {
    REFUSED;

    @Override
    public String code() {
        return "application-refused";
    }

    @Override
    public NoticeArea area() {
        return NoticeArea.ACCREDITATION;
    }

    @Override
    public String textKey() {
        return "guildhall.accreditation.told.refused";
    }

    @Override
    public String address(SpaceKey space, String id) {
        return MyPageAddress.accreditations(space);
    }
}
