package org.guildhall.office;

import java.util.Locale;
import org.guildhall.notice.NoticeArea;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What people are told of offices. */
public enum OfficeNoticeKind implements NoticeKind {
    /** To whom an office is offered. */
    OFFERED,
    /** To whoever offered it. */
    ACCEPTED,
    /** To whoever offered it. */
    DECLINED,
    /** To whoever offered it. */
    GIVEN_UP,
    /** To whoever held it, or was offered it. */
    ENDED,
    /** To whoever holds it: the last day comes. */
    ENDS_SOON,
    /** To the coordinators: a term has come to its end. */
    OVER;

    @Override
    public String code() {
        return "office-" + word();
    }

    @Override
    public NoticeArea area() {
        return NoticeArea.OFFICES;
    }

    @Override
    public String textKey() {
        return "guildhall.office.told." + word();
    }

    @Override
    public String address(SpaceKey space, String office) {
        return this == OFFERED || this == ENDED || this == ENDS_SOON
                ? MyPageAddress.profile(space)
                : MyPageAddress.offices(space);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
