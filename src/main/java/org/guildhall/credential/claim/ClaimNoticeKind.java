package org.guildhall.credential.claim;

import java.util.Locale;
import org.guildhall.notice.NoticeArea;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What people are told of the credentials that they claim. */
public enum ClaimNoticeKind implements NoticeKind {
    DECIDED;

    @Override
    public String code() {
        return "claim-decided";
    }

    @Override
    public NoticeArea area() {
        return NoticeArea.ACCREDITATION;
    }

    @Override
    public String textKey() {
        return "guildhall.claim.told." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String address(SpaceKey space, String id) {
        return MyPageAddress.accreditations(space);
    }
}
