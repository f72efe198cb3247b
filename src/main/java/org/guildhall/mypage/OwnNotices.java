package org.guildhall.mypage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingFor;
import org.guildhall.notice.NoticePage;
import org.guildhall.notice.NoticeReading;
import org.guildhall.notice.NoticeSettingGroup;
import org.guildhall.notice.NoticeSettings;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What the viewer was told in a community, what waits for them there, and what they are mailed. */
@Named
public class OwnNotices {
    private static final int SIZE = 30;

    private final NoticeReading reading;
    private final NoticeSettings settings;
    private final WaitingFor waiting;

    @Inject
    public OwnNotices(NoticeReading reading, NoticeSettings settings, WaitingFor waiting) {
        this.reading = reading;
        this.settings = settings;
        this.waiting = waiting;
    }

    /**
     * A page of notices.
     *
     * @param after where it begins; empty or foreign for the first
     * @throws RequestRefusedException as {@link NoticeReading#page(Viewer, Community, Optional, int)}
     */
    public NoticePage page(Viewer viewer, Community community, String after) {
        return reading.page(viewer, community, Optional.of(after), SIZE);
    }

    /**
     * @throws RequestRefusedException as {@link NoticeReading#unread}; UNAUTHENTICATED (401) never
     */
    public int unread(Viewer viewer, Community community) {
        return reading.unread(viewer, community);
    }

    /**
     * @throws RequestRefusedException as {@link WaitingFor#of}
     */
    public List<Waiting> waiting(Viewer viewer, SpaceKey space) {
        return waiting.of(viewer, space);
    }

    /**
     * @throws RequestRefusedException as {@link NoticeSettings#own}
     */
    public List<NoticeSettingGroup> settings(Viewer viewer) {
        return settings.ownByArea(viewer);
    }
}
