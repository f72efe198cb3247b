package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.MembershipEndListener;
import org.guildhall.platform.PersonId;

/** Only members hold offices; those of a membership that is taken back come back with it. */
@Named
public class OfficeEnding implements MembershipEndListener {
    private final OfficeStore offices;

    @Inject
    public OfficeEnding(OfficeStore offices) {
        this.offices = offices;
    }

    @Override
    public void membershipEnding(long communityId, PersonId person) {
        offices.removeAll(communityId, person);
    }

    @Override
    public void membershipSuspending(long communityId, PersonId person) {
        offices.setAside(communityId, person);
    }

    @Override
    public void membershipRestored(long communityId, PersonId person) {
        offices.bringBack(communityId, person);
    }

    @Override
    public void membershipForgotten(long communityId, PersonId person) {
        offices.forgetAside(communityId, person);
    }
}
