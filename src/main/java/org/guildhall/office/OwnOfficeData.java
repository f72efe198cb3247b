package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** Offices that the viewer is offered, holds or has held. */
@Named
public class OwnOfficeData implements OwnData {
    private final OfficeStore offices;

    @Inject
    public OwnOfficeData(OfficeStore offices) {
        this.offices = offices;
    }

    @Override
    public String section() {
        return "offices";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return offices.ofPerson(community.id(), viewer.signedIn()).stream()
                .map(OwnOfficeData::written)
                .toList();
    }

    private static OwnRecord written(OfficeTerm term) {
        return OwnRecord.with()
                .fact("office", term.office())
                .code("state", term.state().code(), "guildhall.own-data.office.")
                .fact("from", term.days().begins())
                .fact("until", term.days().ends())
                .fact("on", term.closedOn())
                .build();
    }
}
