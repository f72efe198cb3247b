package org.guildhall.mypage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.accreditation.application.ApplicationReading;
import org.guildhall.accreditation.application.ApplicationView;
import org.guildhall.accreditation.application.ApplicationViews;
import org.guildhall.accreditation.held.HeldAccreditationView;
import org.guildhall.accreditation.held.HeldAccreditationViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.ClaimReading;
import org.guildhall.credential.claim.ClaimView;
import org.guildhall.credential.claim.ClaimViews;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What the viewer holds in a community or has applied for, and what they say they hold of other bodies. */
@Named
public class OwnThings {
    private final Register register;
    private final HeldAccreditationViews held;
    private final ApplicationReading applications;
    private final ApplicationViews applicationViews;
    private final ClaimReading claims;
    private final ClaimViews claimViews;

    @Inject
    public OwnThings(
            Register register,
            HeldAccreditationViews held,
            ApplicationReading applications,
            ApplicationViews applicationViews,
            ClaimReading claims,
            ClaimViews claimViews) {
        this.register = register;
        this.held = held;
        this.applications = applications;
        this.applicationViews = applicationViews;
        this.claims = claims;
        this.claimViews = claimViews;
    }

    /**
     * The accreditations of the community that the viewer holds or held.
     *
     * @throws RequestRefusedException as {@link Register#own}
     */
    public List<HeldAccreditationView> accreditations(Viewer viewer, Community community) {
        return register.own(viewer, community.space()).stream()
                .map(entry -> held.card(viewer, community, entry))
                .toList();
    }

    /** @throws RequestRefusedException as {@link ApplicationReading#own} */
    public List<ApplicationView> applications(Viewer viewer, Community community) {
        return applications.own(viewer, community.space()).stream()
                .map(applicationViews::view)
                .toList();
    }

    /** @throws RequestRefusedException as {@link ClaimReading#own} */
    public List<ClaimView> otherCredentials(Viewer viewer, Community community) {
        return claims.own(viewer, community.space()).stream()
                .map(entry -> claimViews.view(viewer, entry))
                .toList();
    }
}
