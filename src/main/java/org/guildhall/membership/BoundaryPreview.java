package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Says, before it is done, what it means to let in accredited people only. Changes nothing. */
@Named
public class BoundaryPreview {
    /** The most people who are named. */
    public static final int SHOWN = 50;

    private static final int BATCH = 200;

    private final MembershipRights rights;
    private final Memberships memberships;
    private final Boundary boundary;
    private final MembershipReading reading;
    private final People people;
    private final Messages texts;

    @Inject
    public BoundaryPreview(
            MembershipRights rights,
            Memberships memberships,
            Boundary boundary,
            MembershipReading reading,
            People people,
            Messages texts) {
        this.rights = rights;
        this.memberships = memberships;
        this.boundary = boundary;
        this.reading = reading;
        this.people = people;
        this.texts = texts;
    }

    /**
     * Empty for settings that do not move the boundary to accredited people only.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming each setting that is
     *     wrong, CONFLICT (409) when nobody could ever be accredited in the community
     */
    public Optional<BoundaryMove> of(Viewer viewer, SpaceKey space, CommunitySettings settings) {
        Community present = rights.changeable(viewer, space);
        boolean isMoved = settings.checked().joinPolicy().equals(JoinPolicy.ACCREDITED_ONLY.code())
                && present.joinPolicy() != JoinPolicy.ACCREDITED_ONLY;
        if (!isMoved) {
            return Optional.empty();
        }
        boundary.requirePossible(present.id());
        return Optional.of(move(present.id()));
    }

    private BoundaryMove move(long communityId) {
        int all = 0;
        List<PersonId> going = new ArrayList<>();
        long after = 0;
        List<Membership> batch = memberships.after(communityId, after, BATCH);
        while (!batch.isEmpty()) {
            List<PersonId> members = batch.stream()
                    .filter(Membership::isMember)
                    .map(Membership::person)
                    .toList();
            Set<PersonId> staying = boundary.metBy(communityId, members);
            all += members.size();
            members.stream().filter(member -> !staying.contains(member)).forEach(going::add);
            after = batch.get(batch.size() - 1).id();
            batch = memberships.after(communityId, after, BATCH);
        }
        return new BoundaryMove(all, going.size(), texts.day(reading.graceFromToday()), names(going));
    }

    private List<String> names(List<PersonId> going) {
        List<PersonId> shown = going.stream().limit(SHOWN).toList();
        Map<PersonId, Person> known = people.byIds(shown);
        return shown.stream().map(each -> texts.name(known.get(each))).toList();
    }
}
