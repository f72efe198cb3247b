package org.guildhall.accreditation.application;

import jakarta.inject.Named;
import java.util.List;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;

/** What applicants are told of their own applications, they are always shown. */
@Named
public class ApplicationNoticeSource implements NoticeSource {
    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(ApplicationNoticeKind.values());
    }
}
