package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** The viewer's pause of reminder e-mails. */
@Named
public class OwnPauseData implements OwnData {
    private final NoticePauseService pauses;

    @Inject
    public OwnPauseData(NoticePauseService pauses) {
        this.pauses = pauses;
    }

    @Override
    public String section() {
        return "pause";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return pauses.own(viewer).stream()
                .map(until -> OwnRecord.with().fact("until", until).build())
                .toList();
    }
}
