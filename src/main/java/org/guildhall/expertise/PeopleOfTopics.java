package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.platform.People;

/** Finds the people who say something of topics. */
@Named
public class PeopleOfTopics {
    private final TopicSearch search;
    private final People people;

    @Inject
    public PeopleOfTopics(TopicSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    /**
     * A page of them.
     *
     * @param after where the page before ended; one from elsewhere leads to some page of these people
     */
    FoundPeople page(Matches matches, Optional<String> after, int size) {
        return new FoundPeople(search, people, matches, after, size);
    }
}
