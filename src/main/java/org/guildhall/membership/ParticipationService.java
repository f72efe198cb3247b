package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets members say how much part they take in a community, and until when they rest. */
@Named
public class ParticipationService {
    private final MembershipRights rights;
    private final MembershipLookUp memberships;
    private final Participations participations;
    private final MemberLock members;
    private final Clock clock;

    @Inject
    public ParticipationService(
            MembershipRights rights,
            Memberships memberships,
            Participations participations,
            MemberLock members,
            Clock clock) {
        this.rights = rights;
        this.memberships = memberships;
        this.participations = participations;
        this.members = members;
        this.clock = clock;
    }

    /** What the viewer says, without a rest that is over; empty for whoever is no member of a community found for them. */
    public Optional<Participation> own(Viewer viewer, Community community) {
        return viewer.person()
                .flatMap(person -> participations.of(community.id(), person))
                .map(said -> said.on(today()));
    }

    /**
     * Stores what the viewer says in the place of what they said before.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) where the viewer sees
     *     no community, FORBIDDEN (403) for whoever is no member, INVALID (400) naming each field that is wrong, CONFLICT
     *     (409) when the community's data stays locked by others for too long, READ_ONLY (503) while the site is
     */
    public Participation say(Viewer viewer, SpaceKey space, ParticipationForm form) {
        PersonId person = viewer.signedIn();
        Community seen = rights.writable(viewer, space);
        rights.requireMember(viewer, seen.id());
        Participation said = form.checked(today());
        return members.alone(seen.id(), () -> {
            Membership member = memberships
                    .of(seen.id(), person)
                    .filter(Membership::isMember)
                    .orElseThrow(() -> RequestRefusedException.forbidden("guildhall.membership.members-only"));
            participations.say(member, said);
            return said;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
