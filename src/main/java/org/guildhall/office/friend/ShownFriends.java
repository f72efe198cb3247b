package org.guildhall.office.friend;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The friends that are shown to a viewer, as templates show them. */
@Named
public class ShownFriends {
    private final FriendReading reading;
    private final FriendViews views;
    private final People people;

    @Inject
    public ShownFriends(FriendReading reading, FriendViews views, People people) {
        this.reading = reading;
        this.views = views;
        this.people = people;
    }

    /** @throws RequestRefusedException as {@link FriendReading#of} */
    public List<FriendView> of(Viewer viewer, SpaceKey space) {
        List<Friend> friends = reading.of(viewer, space);
        Map<PersonId, Person> known =
                people.byIds(friends.stream().map(Friend::notedBy).distinct().toList());
        return friends.stream()
                .map(friend -> views.view(friend, known.get(friend.notedBy())))
                .toList();
    }
}
