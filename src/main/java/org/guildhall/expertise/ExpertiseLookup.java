package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Finds people who know, with the reason why each of them is found. */
@Named
public class ExpertiseLookup {
    private static final int LONGEST_QUERY = 200;
    private static final Findings NOBODY = new Findings(List.of(), false, false, Optional.empty());

    private final Topics topics;
    private final MatchingTopics matching;
    private final PeopleOfTopics people;
    private final CommunityService communities;
    private final FoundFacts facts;
    private final SharedLookups lookups;

    private record MostStated(long communityId, int limit) implements SharedLookups.Question<List<Topic>> {}

    @Inject
    public ExpertiseLookup(
            Topics topics,
            MatchingTopics matching,
            PeopleOfTopics people,
            CommunityService communities,
            FoundFacts facts,
            SharedLookups lookups) {
        this.topics = topics;
        this.matching = matching;
        this.communities = communities;
        this.facts = facts;
        this.people = people;
        this.lookups = lookups;
    }

    /**
     * The people who say something of topics that answer the query: the topic's very name before words that begin so, and
     * guesses only where nothing does; within each, who can be asked before who prefers not to be, teachers before doers
     * before those who know; last of all those who want to learn. Whoever rests, as far as the
     * viewer may know, comes after the others of a page. Each person once, with all reasons; nobody whose account
     * is gone or deactivated. One look-up each for topics, statements, accreditations and rests, whatever the number of people;
     * a few more where several topics answer, where one is misspelt, and where all communities are searched.
     *
     * @throws RequestRefusedException INVALID (400) for a text too long, NOT_FOUND (404) for a community that the
     *     viewer may not see; otherwise as {@link CommunityService#requirePeople}
     */
    public Findings find(Viewer viewer, ExpertiseQuery query) {
        new Checks().optionalText(query.text(), "q", LONGEST_QUERY).orRefuse();
        Optional<Community> only = query.community().map(space -> communities.require(viewer, space));
        communities.requirePeople(viewer);
        TopicQuery asked = new TopicQuery(query.text());
        return asked.isEmpty() ? NOBODY : page(viewer, query, matching.of(viewer, asked, only));
    }

    /**
     * The topics of a community, those of most people first.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public List<Topic> topicsOf(Viewer viewer, SpaceKey space, int limit) {
        long communityId = communities.require(viewer, space).id();
        return lookups.answer(new MostStated(communityId, limit), () -> topics.mostStated(communityId, limit));
    }

    private Findings page(Viewer viewer, ExpertiseQuery query, Matches matches) {
        FoundPeople found = people.page(matches, query.after(), query.size());
        FoundFacts.Facts known = facts(viewer, found.page(), matches);
        List<Finding> findings = new ArrayList<>();
        found.page()
                .forEach((person, reasons) -> findings.add(new Finding(
                        found.person(person),
                        reasons.stream()
                                .map(each -> new Reason(matches.community(each), each.statement(), matches.match(each)))
                                .toList(),
                        accreditations(known.accreditations(person), reasons),
                        known.restingUntil(reasons.get(0).statement().communityId(), person))));
        return new Findings(restingLast(findings), matches.isGuess(), matches.isCut(), found.next());
    }

    /** Those who rest after all others of the page who can help; before those who want to learn. */
    private static List<Finding> restingLast(List<Finding> page) {
        return page.stream()
                .sorted(Comparator.comparing(
                        each -> each.isLearner() ? 2 : each.restingUntil().isPresent() ? 1 : 0))
                .toList();
    }

    /** Of the people shown, in the communities in which they are shown. */
    private FoundFacts.Facts facts(Viewer viewer, Map<PersonId, List<TopicSearch.Ranked>> shown, Matches matches) {
        Map<Long, Community> there = new LinkedHashMap<>();
        shown.values().stream()
                .flatMap(List::stream)
                .map(matches::community)
                .forEach(community -> there.put(community.id(), community));
        return facts.of(viewer, there.values(), shown.keySet());
    }

    private static List<CurrentAccreditation> accreditations(
            List<CurrentAccreditation> held, List<TopicSearch.Ranked> reasons) {
        return held.stream()
                .filter(each ->
                        reasons.stream().anyMatch(reason -> reason.statement().communityId() == each.communityId()))
                .toList();
    }
}
