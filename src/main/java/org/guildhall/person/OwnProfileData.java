package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** The viewer's profile. */
@Named
public class OwnProfileData implements OwnData {
    private final ProfileService service;

    @Inject
    public OwnProfileData(ProfileService service) {
        this.service = service;
    }

    @Override
    public String section() {
        return "profile";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return service.own(viewer, community.space()).entries().stream()
                .map(entry -> OwnRecord.with()
                        .code("field", entry.field().code(), "guildhall.person.field.")
                        .fact("value", entry.value())
                        .code("audience", entry.audience().code(), "guildhall.person.audience.")
                        .build())
                .toList();
    }

    @Override
    public boolean isErasable() {
        return true;
    }

    @Override
    public void erase(Viewer viewer, Community community) {
        service.erase(viewer, community.space());
    }
}
