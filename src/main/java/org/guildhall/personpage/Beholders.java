package org.guildhall.personpage;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Audiences;
import org.guildhall.membership.Membership;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;

/** Tells as whom somebody looks at a member. */
@Named
public class Beholders {
    /** Somebody who is signed in and has no part in any community. */
    private static final Viewer SOMEBODY = Viewer.of(new PersonId("somebody-signed-in"));

    private final Audiences audiences;
    private final Rights rights;

    @Inject
    public Beholders(Audiences audiences, Rights rights) {
        this.audiences = audiences;
        this.rights = rights;
    }

    /**
     * The viewer.
     *
     * @param own what the viewer is to the community
     */
    Beholder of(Viewer viewer, Community community, Optional<Membership> own, PersonId person) {
        return new Beholder(
                viewer, viewer.is(person) ? EnumSet.allOf(Audience.class) : audiences.of(viewer, community, own));
    }

    /**
     * Anybody of an audience, as whom a member looks at themselves.
     *
     * @return empty where nobody of the audience is shown any member
     */
    Optional<Beholder> anybodyOf(Audience audience, Viewer member, Community community) {
        return switch (audience) {
            case ME -> Optional.of(new Beholder(member, EnumSet.allOf(Audience.class)));
            case COORDINATORS, MEMBERS ->
                Optional.of(new Beholder(member, EnumSet.range(audience, Audience.EVERYBODY)));
            case SITE -> Optional.of(new Beholder(SOMEBODY, EnumSet.range(audience, Audience.EVERYBODY)));
            case EVERYBODY ->
                Optional.of(new Beholder(Viewer.ANONYMOUS, EnumSet.of(audience)))
                        .filter(any -> isOpen(community));
        };
    }

    private boolean isOpen(Community community) {
        return rights.visible(Viewer.ANONYMOUS, community.space()).isPresent() && rights.maySeePeople(Viewer.ANONYMOUS);
    }
}
