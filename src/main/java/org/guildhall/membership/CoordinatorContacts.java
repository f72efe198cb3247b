package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;

/** Whom somebody can turn to who wants to know more of a community. */
@Named
public class CoordinatorContacts {
    /** The most who are named. */
    public static final int MOST = 10;

    private final ActingCoordinators coordinators;
    private final People people;
    private final Rights rights;
    private final Messages texts;

    @Inject
    public CoordinatorContacts(ActingCoordinators coordinators, People people, Rights rights, Messages texts) {
        this.coordinators = coordinators;
        this.people = people;
        this.rights = rights;
        this.texts = texts;
    }

    /**
     * The first to become coordinators, at most {@link #MOST}; nobody where the site keeps its people from the viewer.
     *
     * @param community one that was found for the viewer
     */
    public List<PersonLink> of(Viewer viewer, Community community) {
        if (!rights.maySeePeople(viewer)) {
            return List.of();
        }
        List<Membership> first = coordinators.of(community.id()).stream()
                .sorted(Comparator.comparing(Membership::since).thenComparing(Membership::id))
                .limit(MOST)
                .toList();
        return people.byIds(first.stream().map(Membership::person).toList()).values().stream()
                .map(person -> PersonLink.of(person, texts))
                .toList();
    }
}
