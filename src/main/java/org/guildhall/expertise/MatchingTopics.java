package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.TopicSearch.Found;
import org.guildhall.expertise.TopicSearch.Place;
import org.guildhall.platform.Viewer;

/** Finds the topics that answer a query, in communities that the viewer may see. */
@Named
public class MatchingTopics {
    private static final int MOST_TOPICS = 240;

    private final TopicSearch search;
    private final CommunityService communities;

    @Inject
    public MatchingTopics(TopicSearch search, CommunityService communities) {
        this.search = search;
        this.communities = communities;
    }

    /**
     * What was found.
     *
     * @param topics the best first
     * @param communities of these topics and perhaps more, by id; the viewer may see them all
     */
    record Matches(List<Topic> topics, Map<Long, Community> communities) {}

    /**
     * Topics with words that begin like those of the query; where there are none, topics with words that differ in a
     * letter. What the viewer may not see is passed by and takes no room.
     *
     * @param words folded, at least one
     * @param only empty for all communities
     */
    Matches of(Viewer viewer, List<String> words, Optional<Community> only) {
        String longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        Optional<Long> communityId = only.map(Community::id);
        Map<Long, Community> visible = new LinkedHashMap<>();
        only.ifPresent(one -> visible.put(one.id(), one));
        List<Topic> begun = read(viewer, words, visible, after -> search.begunBy(communityId, longest, after));
        return new Matches(
                begun.isEmpty()
                        ? read(viewer, words, visible, after -> search.similarTo(communityId, longest, after))
                        : begun,
                visible);
    }

    private List<Topic> read(
            Viewer viewer,
            List<String> words,
            Map<Long, Community> visible,
            Function<Optional<Place>, List<Found>> lookUp) {
        Map<Long, Topic> matching = new LinkedHashMap<>();
        Set<Long> asked = new HashSet<>(visible.keySet());
        List<Found> found = lookUp.apply(Optional.empty());
        while (true) {
            visible.putAll(visibleOf(viewer, found, asked));
            found.stream()
                    .map(Found::topic)
                    .filter(topic -> visible.containsKey(topic.communityId()))
                    .filter(topic -> TopicTerms.quality(words, topic.name()) >= 0)
                    .forEach(topic -> matching.putIfAbsent(topic.id(), topic));
            if (found.size() < TopicSearch.TERMS_READ || matching.size() >= MOST_TOPICS) {
                return matching.values().stream()
                        .sorted(Comparator.comparingInt(topic -> TopicTerms.quality(words, topic.name())))
                        .limit(MOST_TOPICS)
                        .toList();
            }
            found = lookUp.apply(Optional.of(found.get(found.size() - 1).place()));
        }
    }

    private Map<Long, Community> visibleOf(Viewer viewer, List<Found> found, Set<Long> asked) {
        Set<Long> unknown = found.stream()
                .map(each -> each.topic().communityId())
                .filter(asked::add)
                .collect(Collectors.toSet());
        return unknown.isEmpty() ? Map.of() : communities.visibleAmong(viewer, unknown);
    }
}
