package org.guildhall.accreditation.status;

import jakarta.inject.Named;
import java.util.List;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;

/** What holders are told of their own accreditations, they are always shown. */
@Named
public class AccreditationNoticeSource implements NoticeSource {
    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(AccreditationNoticeKind.values());
    }
}
