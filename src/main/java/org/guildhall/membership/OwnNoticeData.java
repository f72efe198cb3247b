package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.notice.NoticeOwners;
import org.guildhall.notice.NoticePage;
import org.guildhall.notice.NoticeReading;
import org.guildhall.notice.NoticeView;
import org.guildhall.platform.Viewer;

/** What the viewer was told in the community. */
@Named
public class OwnNoticeData implements OwnData {
    private static final int SIZE = 100;

    private final NoticeReading reading;
    private final NoticeOwners owners;

    @Inject
    public OwnNoticeData(NoticeReading reading, NoticeOwners owners) {
        this.reading = reading;
        this.owners = owners;
    }

    @Override
    public String section() {
        return "notices";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        List<OwnRecord> told = new ArrayList<>();
        NoticePage page = reading.page(viewer, community, Optional.empty(), SIZE);
        page.notices().forEach(notice -> told.add(told(notice)));
        while (!page.next().isEmpty()) {
            page = reading.page(viewer, community, Optional.of(page.next()), SIZE);
            page.notices().forEach(notice -> told.add(told(notice)));
        }
        return told;
    }

    private static OwnRecord told(NoticeView notice) {
        return OwnRecord.with()
                .fact("told", notice.text())
                .fact("on", Instant.parse(notice.at()))
                .build();
    }

    @Override
    public boolean isErasable() {
        return true;
    }

    @Override
    public void erase(Viewer viewer, Community community) {
        owners.erase(viewer.signedIn(), community.id());
    }
}
