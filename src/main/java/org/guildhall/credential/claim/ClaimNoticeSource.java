package org.guildhall.credential.claim;

import jakarta.inject.Named;
import java.util.List;
import org.guildhall.notice.NoticeKind;
import org.guildhall.notice.NoticeSource;

/** What people are told of their own claims, they are always shown. */
@Named
public class ClaimNoticeSource implements NoticeSource {
    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(ClaimNoticeKind.values());
    }
}
