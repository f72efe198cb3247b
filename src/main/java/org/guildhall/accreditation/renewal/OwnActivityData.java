package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** The activities that the viewer has logged. */
@Named
public class OwnActivityData implements OwnData {
    private final SchemeReading schemes;
    private final ActivityLog log;

    @Inject
    public OwnActivityData(SchemeReading schemes, ActivityLog log) {
        this.schemes = schemes;
        this.log = log;
    }

    @Override
    public String section() {
        return "activities";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return schemes.of(viewer, community.space()).stream()
                .flatMap(scheme -> log.own(viewer, community.space(), scheme.id()).stream()
                        .map(activity -> written(scheme, activity)))
                .toList();
    }

    private static OwnRecord written(Scheme scheme, Activity activity) {
        return OwnRecord.with()
                .fact("on", activity.on())
                .fact("scheme", scheme.name())
                .fact("kind", activity.kind())
                .fact("points", activity.points())
                .fact("description", activity.description())
                .fact("evidence", activity.evidence())
                .build();
    }
}
