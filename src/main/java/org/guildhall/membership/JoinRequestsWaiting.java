package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Requests to join, for those who look after the community. */
@Named
public class JoinRequestsWaiting implements WaitingSource {
    private final Memberships memberships;
    private final People people;
    private final Messages texts;

    @Inject
    public JoinRequestsWaiting(Memberships memberships, People people, Messages texts) {
        this.memberships = memberships;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public List<Waiting> waiting(Viewer viewer, Community community, boolean coordinates) {
        if (!coordinates) {
            return List.of();
        }
        List<PersonId> asking =
                memberships.requests(community.id(), Optional.empty(), Waiting.MOST + 1).members().stream()
                        .map(Membership::person)
                        .toList();
        Map<PersonId, Person> known = people.byIds(asking);
        String address = MyPageAddress.people(community.space());
        return List.of(Waiting.of(
                WaitingKind.REQUEST,
                address,
                asking.stream()
                        .map(each -> new WaitingItem(texts.name(known.get(each)), "", address))
                        .toList()));
    }
}
