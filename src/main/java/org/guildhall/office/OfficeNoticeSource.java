package org.guildhall.office;

import jakarta.inject.Named;
import java.util.List;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;
import org.guildhall.platform.AsksNoRights;

/** What people are told of offices that they hold, were offered or have offered, they are always shown. */
@Named
@AsksNoRights
public class OfficeNoticeSource implements NoticeSource {
    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(OfficeNoticeKind.values());
    }
}
