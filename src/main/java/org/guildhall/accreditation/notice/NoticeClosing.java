package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityClosing;

/** What was told is forgotten with the community. */
@Named
public class NoticeClosing implements CommunityClosing {
    private final Notices notices;

    @Inject
    public NoticeClosing(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void communityClosing(long communityId) {
        notices.removeAll(communityId);
    }
}
