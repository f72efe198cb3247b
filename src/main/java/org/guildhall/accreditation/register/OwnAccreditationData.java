package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Person;
import org.guildhall.platform.Viewer;

/** What the viewer holds or held. */
@Named
public class OwnAccreditationData implements OwnData {
    private final Register register;

    @Inject
    public OwnAccreditationData(Register register) {
        this.register = register;
    }

    @Override
    public String section() {
        return "accreditations";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return register.own(viewer, community.space()).stream()
                .map(OwnAccreditationData::written)
                .toList();
    }

    private static OwnRecord written(RegisterEntry entry) {
        return OwnRecord.with()
                .fact("number", entry.accreditation().number())
                .fact("scheme", entry.scheme().name())
                .fact("level", entry.accreditation().awarded().level())
                .fact("from", entry.accreditation().term().from())
                .fact("until", entry.accreditation().term().until())
                .fact("scope", entry.accreditation().awarded().scope())
                .fact("limitations", entry.accreditation().awarded().limitations())
                .fact("grantedBy", entry.grantedBy().map(Person::fullName))
                .build();
    }
}
