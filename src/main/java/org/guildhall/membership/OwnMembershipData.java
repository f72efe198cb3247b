package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Viewer;

/** What the viewer is to the community. */
@Named
public class OwnMembershipData implements OwnData {
    private final MembershipReading reading;

    @Inject
    public OwnMembershipData(MembershipReading reading) {
        this.reading = reading;
    }

    @Override
    public String section() {
        return "membership";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return reading.own(viewer, community).stream()
                .map(own -> OwnRecord.with()
                        .code("state", own.state().code(), "guildhall.own-data.membership.")
                        .code("role", own.role().code(), "guildhall.membership.role.")
                        .fact("since", own.since())
                        .fact("lastDay", own.staysUntil())
                        .build())
                .toList();
    }
}
