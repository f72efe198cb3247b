package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.membership.MembershipRights;
import org.guildhall.membership.TypedPeople;
import org.guildhall.platform.Accounts;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Says, before anybody is invited, whom a pasted list means and who of them can be invited. Changes nothing. */
@Named
public class InvitationPreview {
    /** The longest list, in characters. */
    public static final int LONGEST = 50_000;

    private final MembershipRights rights;
    private final CommunityService communities;
    private final TypedPeople typed;
    private final Accounts accounts;
    private final Invitable invitable;

    @Inject
    public InvitationPreview(
            MembershipRights rights,
            CommunityService communities,
            TypedPeople typed,
            Accounts accounts,
            Invitable invitable) {
        this.rights = rights;
        this.communities = communities;
        this.typed = typed;
        this.accounts = accounts;
        this.invitable = invitable;
    }

    /**
     * An entry is a user name, a mail address or a full name; each person is listed once.
     *
     * @param pasted at most {@value #LONGEST} characters and {@value InvitationService#MOST} entries
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; FORBIDDEN (403) where the site keeps its
     *     people from the viewer, INVALID (400) naming the people when there are none or too many
     */
    public List<PastedPerson> of(Viewer viewer, SpaceKey space, String pasted) {
        Community community = rights.changeable(viewer, space);
        communities.requirePeople(viewer);
        new Checks().text(pasted, "people", LONGEST).orRefuse();
        List<String> entries = PastedEntries.of(pasted);
        new Checks()
                .that(!entries.isEmpty(), "people", "guildhall.invitation.nobody-chosen")
                .that(
                        entries.size() <= InvitationService.MOST,
                        "people",
                        "guildhall.invitation.too-many",
                        InvitationService.MOST)
                .orRefuse();
        return judged(community, meant(community, entries));
    }

    private Map<String, List<Person>> meant(Community community, List<String> entries) {
        Map<String, List<Person>> meant = new LinkedHashMap<>();
        entries.forEach(entry -> meant.put(
                entry,
                PastedEntries.names(entry).stream()
                        .map(name -> called(community, name))
                        .filter(people -> !people.isEmpty())
                        .findFirst()
                        .orElse(List.of())));
        return meant;
    }

    private List<Person> called(Community community, String name) {
        List<Person> known = typed.called(community.id(), name);
        if (!known.isEmpty()) {
            return known;
        }
        return name.contains("@") ? accounts.byAddress(name) : accounts.byFullName(name);
    }

    private List<PastedPerson> judged(Community community, Map<String, List<Person>> meant) {
        Set<PersonId> single = meant.values().stream()
                .filter(people -> people.size() == 1)
                .map(people -> people.get(0).id())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        Map<PersonId, Invitability> judged = invitable.of(community, single);
        List<PastedPerson> list = new ArrayList<>();
        meant.forEach((entry, people) -> {
            if (people.size() != 1) {
                list.add(new PastedPerson(
                        entry, people.isEmpty() ? Invitability.UNKNOWN : Invitability.AMBIGUOUS, people));
            } else if (single.remove(people.get(0).id())) {
                list.add(new PastedPerson(entry, judged.get(people.get(0).id()), people));
            }
        });
        return list;
    }
}
