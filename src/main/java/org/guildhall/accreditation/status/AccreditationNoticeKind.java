package org.guildhall.accreditation.status;

import org.guildhall.notice.NoticeArea;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What holders are told of their accreditations. */
public enum AccreditationNoticeKind implements NoticeKind {
    /** One was granted. */
    GRANTED("granted"),
    /** Somebody has changed one. */
    CHANGED("changed");

    private final String code;

    AccreditationNoticeKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return "accreditation-" + code;
    }

    @Override
    public NoticeArea area() {
        return NoticeArea.ACCREDITATION;
    }

    @Override
    public String textKey() {
        return "guildhall.accreditation.told." + code;
    }

    @Override
    public String address(SpaceKey space, String number) {
        return MyPageAddress.accreditations(space);
    }
}
