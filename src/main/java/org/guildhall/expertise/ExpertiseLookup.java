package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Folding;

/** Finds people who know, with the reason why each of them is found. */
@Named
public class ExpertiseLookup {
    private static final int LONGEST_QUERY = 200;
    private static final Findings NOBODY = new Findings(List.of(), Optional.empty());

    private final Topics topics;
    private final MatchingTopics matching;
    private final TopicSearch search;
    private final CommunityService communities;
    private final SharedAccreditations standings;
    private final People people;
    private final SharedLookups lookups;

    private record MostStated(long communityId, int limit) implements SharedLookups.Question<List<Topic>> {}

    @Inject
    public ExpertiseLookup(
            Topics topics,
            MatchingTopics matching,
            TopicSearch search,
            CommunityService communities,
            SharedAccreditations standings,
            People people,
            SharedLookups lookups) {
        this.topics = topics;
        this.matching = matching;
        this.search = search;
        this.communities = communities;
        this.standings = standings;
        this.people = people;
        this.lookups = lookups;
    }

    /**
     * The people whose topics match every word of the query: teachers before doers before those who know, whoever can be
     * asked first. Three look-ups, whatever the number of people: topics, statements and accreditations; one more for
     * topics that are misspelt, and one for communities where all are searched.
     */
    public Findings find(Viewer viewer, ExpertiseQuery query) {
        new Checks().optionalText(query.text(), "q", LONGEST_QUERY).orRefuse();
        Optional<Community> only = query.community().map(space -> communities.require(viewer, space));
        communities.requirePeople(viewer);
        List<String> words = Folding.words(query.text());
        return words.isEmpty() ? NOBODY : page(viewer, query, matching.of(viewer, words, only));
    }

    /** The topics of a community, those of most people first. */
    public List<Topic> topicsOf(Viewer viewer, SpaceKey space, int limit) {
        long communityId = communities.require(viewer, space).id();
        return lookups.answer(new MostStated(communityId, limit), () -> topics.mostStated(communityId, limit));
    }

    private Findings page(Viewer viewer, ExpertiseQuery query, MatchingTopics.Matches matches) {
        if (matches.topics().isEmpty()) {
            return NOBODY;
        }
        List<TopicSearch.Ranked> ranked = ranked(matches.topics(), query);
        List<TopicSearch.Ranked> shown = ranked.subList(0, Math.min(query.size(), ranked.size()));
        Map<PersonId, Person> known = people.byIds(
                shown.stream().map(each -> each.statement().person()).collect(Collectors.toSet()));
        Map<PersonId, List<CurrentAccreditation>> accredited = accredited(viewer, shown, matches.communities());
        List<Finding> findings = shown.stream()
                .map(TopicSearch.Ranked::statement)
                .filter(each -> !known.get(each.person()).isRemoved())
                .map(each -> finding(each, known.get(each.person()), matches.communities(), accredited))
                .toList();
        Optional<String> next = ranked.size() > query.size()
                ? Optional.of(new Cursor(shown.get(shown.size() - 1).rankKey()).text())
                : Optional.empty();
        return new Findings(findings, next);
    }

    private List<TopicSearch.Ranked> ranked(List<Topic> topics, ExpertiseQuery query) {
        String after = query.after().flatMap(Cursor::of).map(Cursor::key).orElse("0");
        List<Long> ids = topics.stream().map(Topic::id).toList();
        return Chunks.of(ids, TopicSearch.TOPICS_MERGED).stream()
                .flatMap(chunk -> search.statements(chunk, after, query.size() + 1).stream())
                .sorted(Comparator.comparing(TopicSearch.Ranked::rankKey))
                .limit(query.size() + 1L)
                .toList();
    }

    /** Of the people shown, in the communities in which they are shown. */
    private Map<PersonId, List<CurrentAccreditation>> accredited(
            Viewer viewer, List<TopicSearch.Ranked> shown, Map<Long, Community> visible) {
        Map<Long, Community> there = new LinkedHashMap<>();
        Set<PersonId> ids = new LinkedHashSet<>();
        for (TopicSearch.Ranked each : shown) {
            there.put(
                    each.statement().communityId(), visible.get(each.statement().communityId()));
            ids.add(each.statement().person());
        }
        return standings.inForce(viewer, there.values(), ids);
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
