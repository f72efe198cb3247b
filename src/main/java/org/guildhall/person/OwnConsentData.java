package org.guildhall.person;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.membership.Audience;
import org.guildhall.membership.OwnData;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Viewer;

/** The viewer's decisions on who sees the profile; they go with it. */
@Named
public class OwnConsentData implements OwnData {
    private final ProfileService service;

    @Inject
    public OwnConsentData(ProfileService service) {
        this.service = service;
    }

    @Override
    public String section() {
        return "consents";
    }

    @Override
    public List<OwnRecord> of(Viewer viewer, Community community) {
        return service.consents(viewer, community.space()).stream()
                .map(OwnConsentData::written)
                .toList();
    }

    private static OwnRecord written(Consent consent) {
        return OwnRecord.with()
                .fact("decidedAt", consent.at())
                .code("field", consent.change().field().code(), "guildhall.person.field.")
                .code(
                        "audience",
                        consent.change().audience().map(Audience::code).orElse("none"),
                        "guildhall.person.audience.")
                .build();
    }

    @Override
    public boolean isErasable() {
        return true;
    }
}
