package org.guildhall.accreditation.application;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** What the viewer has applied for, and the evidence handed in. */
@Named
public class OwnApplicationData implements OwnData {
    private final ApplicationReading applications;

    @Inject
    public OwnApplicationData(ApplicationReading applications) {
        this.applications = applications;
    }

    @Override
    public String section() {
        return "applications";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return applications.own(viewer, community.space()).stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(written(each)), each.evidence().stream().map(OwnApplicationData::written)))
                .toList();
    }

    private static OwnRecord written(ApplicationReading.Case own) {
        Application application = own.application();
        return OwnRecord.with()
                .fact("submittedOn", application.submittedOn())
                .fact("scheme", own.scheme().name())
                .fact("level", application.level())
                .fact("statement", application.statement())
                .fact("appeal", application.appeal())
                .fact("assessment", application.assessment().map(Application.Assessment::words))
                .fact("decidedOn", application.decision().map(Application.Decision::on))
                .fact("reason", application.decision().map(Application.Decision::reason))
                .build();
    }

    private static OwnRecord written(Evidence evidence) {
        return OwnRecord.with()
                .fact("evidence", evidence.title())
                .fact("value", evidence.value())
                .fact("confidential", evidence.confidential())
                .build();
    }
}
