package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Folding;

/** Finds people who know, with the reason why each of them is found. */
@Named
public class ExpertiseLookup {
    private static final int LONGEST_QUERY = 200;
    private static final int TOPICS_READ = 200;

    private final Topics topics;
    private final CommunityService communities;
    private final SharedAccreditations standings;
    private final People people;
    private final SharedLookups lookups;

    private record MostStated(long communityId, int limit) implements SharedLookups.Question<List<Topic>> {}

    @Inject
    public ExpertiseLookup(
            Topics topics,
            CommunityService communities,
            SharedAccreditations standings,
            People people,
            SharedLookups lookups) {
        this.topics = topics;
        this.communities = communities;
        this.standings = standings;
        this.people = people;
        this.lookups = lookups;
    }

    /**
     * The people whose topics match every word of the query: teachers before doers before those who know, whoever can be
     * asked first. At most five look-ups, whatever the number of people, and one more for each topic up to the fifth.
     */
    public Findings find(Viewer viewer, ExpertiseQuery query) {
        new Checks().optionalText(query.text(), "q", LONGEST_QUERY).orRefuse();
        Optional<Community> only = query.community().map(space -> communities.require(viewer, space));
        communities.requirePeople(viewer);
        List<String> words = Folding.words(query.text());
        if (words.isEmpty()) {
            return new Findings(List.of(), Optional.empty());
        }
        List<Topic> matching = matching(words, only.map(Community::id));
        Map<Long, Community> visible = only.map(one -> Map.of(one.id(), one))
                .orElseGet(() -> communities.visibleAmong(
                        viewer, matching.stream().map(Topic::communityId).toList()));
        Set<Long> ids = new LinkedHashSet<>();
        matching.stream()
                .filter(topic -> visible.containsKey(topic.communityId()))
                .forEach(topic -> ids.add(topic.id()));
        return page(viewer, query, ids, visible);
    }

    /** The topics of a community, those of most people first. */
    public List<Topic> topicsOf(Viewer viewer, SpaceKey space, int limit) {
        long communityId = communities.require(viewer, space).id();
        return lookups.answer(new MostStated(communityId, limit), () -> topics.mostStated(communityId, limit));
    }

    private List<Topic> matching(List<String> words, Optional<Long> communityId) {
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        return topics.withTerms(communityId, TopicTerms.ofWord(longest), longest, TOPICS_READ).stream()
                .filter(topic -> TopicTerms.quality(words, topic.name()) >= 0)
                .sorted(Comparator.comparingInt(topic -> TopicTerms.quality(words, topic.name())))
                .toList();
    }

    private Findings page(Viewer viewer, ExpertiseQuery query, Set<Long> topicIds, Map<Long, Community> visible) {
        if (topicIds.isEmpty()) {
            return new Findings(List.of(), Optional.empty());
        }
        List<Topics.Ranked> ranked = topics.statementsOf(topicIds, query.after().flatMap(Cursor::of), query.size() + 1);
        List<Topics.Ranked> shown = ranked.subList(0, Math.min(query.size(), ranked.size()));
        Set<PersonId> ids = new LinkedHashSet<>();
        shown.forEach(each -> ids.add(each.statement().person()));
        Map<PersonId, Person> known = people.byIds(ids);
        Map<PersonId, List<CurrentAccreditation>> accredited = standings.inForce(viewer, visible.values(), ids);
        List<Finding> findings = new ArrayList<>();
        for (Topics.Ranked each : shown) {
            Person person = known.get(each.statement().person());
            if (!person.isRemoved()) {
                findings.add(finding(each.statement(), person, visible, accredited));
            }
        }
        Optional<String> next = ranked.size() > query.size()
                ? Optional.of(new Cursor(shown.get(shown.size() - 1).rankKey()).text())
                : Optional.empty();
        return new Findings(findings, next);
    }

    private static Finding finding(
            TopicStatement statement,
            Person person,
            Map<Long, Community> visible,
            Map<PersonId, List<CurrentAccreditation>> accredited) {
        List<CurrentAccreditation> here = accredited.getOrDefault(person.id(), List.of()).stream()
                .filter(each -> each.communityId() == statement.communityId())
                .toList();
        return new Finding(person, visible.get(statement.communityId()), statement, here);
    }
}
