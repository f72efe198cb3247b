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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.TopicSearch.Found;
import org.guildhall.expertise.TopicSearch.Place;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** Finds the topics that answer a query, in communities that the viewer may see. */
@Named
public class MatchingTopics {
    private static final int MOST_TOPICS = 240;
    private static final int MOST_CLOSE = 10;

    private final TopicSearch search;
    private final CommunityService communities;

    @Inject
    public MatchingTopics(TopicSearch search, CommunityService communities) {
        this.search = search;
        this.communities = communities;
    }

    /**
     * Topics with words that begin like all those of the query, and for a query of several words the topics of each.
     * Where nothing begins so, topics with words that differ in a letter. What the viewer may not see is passed by and
     * takes no room. Of each word at most {@value #MOST_TOPICS}, and those of the very same words beside them. One look-up for
     * one word; one more for each of several words, for a misspelling, for a spelling that may be meant as well, where so
     * many begin alike, and for the communities where all are searched.
     *
     * @param only empty for all communities
     */
    Matches of(Viewer viewer, TopicQuery query, Optional<Community> only) {
        return new Reading(query, new VisibleTopics(communities, viewer, only), only.map(Community::id)).matches();
    }

    /**
     * Topics much like one that somebody is about to add to a community, at most {@value #MOST_CLOSE}: first those of the
     * same words, then those that differ in one letter.
     */
    List<Topic> closeTo(Community community, String name) {
        TopicQuery query = new TopicQuery(name);
        VisibleTopics all = VisibleTopics.of(community);
        Reading reading = new Reading(query, all, Optional.of(community.id()));
        return reading.similarTo(query.rarest(), topic -> query.closeness(topic)).stream()
                .sorted(Comparator.comparing(MatchedTopic::match))
                .map(MatchedTopic::topic)
                .limit(MOST_CLOSE)
                .toList();
    }

    /** The look-ups for one query. */
    private final class Reading {
        private final TopicQuery query;
        private final VisibleTopics visible;
        private final Optional<Long> communityId;
        private boolean isCut;

        Reading(TopicQuery query, VisibleTopics visible, Optional<Long> communityId) {
            this.query = query;
            this.visible = visible;
            this.communityId = communityId;
        }

        Matches matches() {
            List<MatchedTopic> whole = whole();
            List<List<MatchedTopic>> parts =
                    query.parts().stream().map(this::part).toList();
            boolean isCertain =
                    !whole.isEmpty() || !parts.isEmpty() && parts.stream().allMatch(this::isCertain);
            return new Matches(isCertain ? whole : guesses(), parts, visible, isCut);
        }

        /** Where not all that begin alike are read, those of the very same words are. */
        private List<MatchedTopic> whole() {
            List<MatchedTopic> begun = begunBy(query.rarest(), topic -> query.match(topic, false));
            return isCut
                    ? Stream.concat(same().stream(), begun.stream())
                            .filter(distinct())
                            .sorted(Comparator.comparing(MatchedTopic::match))
                            .toList()
                    : begun;
        }

        private List<MatchedTopic> same() {
            Map<Long, MatchedTopic> same = new LinkedHashMap<>();
            read(
                    after -> search.named(communityId, query.text(), after),
                    topic -> query.match(topic, false).filter(how -> how != Match.BEGUN),
                    same);
            return List.copyOf(same.values());
        }

        private static Predicate<MatchedTopic> distinct() {
            Set<Long> ids = new HashSet<>();
            return topic -> ids.add(topic.topic().id());
        }

        private boolean isCertain(List<MatchedTopic> part) {
            return part.stream().anyMatch(topic -> topic.match() != Match.GUESS);
        }

        private List<MatchedTopic> guesses() {
            Map<Long, MatchedTopic> guesses = new LinkedHashMap<>();
            Stream.concat(
                            query.parts().isEmpty()
                                    ? Stream.empty()
                                    : begunBy(query.rarest(), topic -> query.match(topic, true)).stream(),
                            similarTo(query.rarest(), topic -> query.match(topic, true)).stream())
                    .forEach(topic -> guesses.putIfAbsent(topic.topic().id(), topic));
            return List.copyOf(guesses.values());
        }

        /** Of one word among several. */
        private List<MatchedTopic> part(SearchedWord word) {
            List<MatchedTopic> begun = begunBy(
                    word, topic -> Optional.of(Match.IN_PARTS).filter(any -> word.begins(StoredWords.of(topic))));
            return begun.isEmpty()
                    ? similarTo(
                            word,
                            topic -> Optional.of(Match.GUESS)
                                    .filter(any -> TopicTerms.resembles(word, StoredWords.of(topic))))
                    : begun;
        }

        private List<MatchedTopic> begunBy(SearchedWord word, Function<String, Optional<Match>> match) {
            return read(word, match, lead -> after -> search.begunBy(communityId, lead, after));
        }

        private List<MatchedTopic> similarTo(SearchedWord word, Function<String, Optional<Match>> match) {
            return read(word, match, lead -> after -> search.similarTo(communityId, lead, after));
        }

        private List<MatchedTopic> read(
                SearchedWord word,
                Function<String, Optional<Match>> match,
                Function<String, Function<Optional<Place>, List<Found>>> lookUps) {
            Map<Long, MatchedTopic> matching = new LinkedHashMap<>();
            for (String lead : word.leads()) {
                read(lookUps.apply(lead), match, matching);
            }
            return matching.values().stream()
                    .sorted(Comparator.comparing(MatchedTopic::match))
                    .limit(MOST_TOPICS)
                    .toList();
        }

        private void read(
                Function<Optional<Place>, List<Found>> lookUp,
                Function<String, Optional<Match>> match,
                Map<Long, MatchedTopic> matching) {
            Optional<Place> after = Optional.empty();
            boolean isMore = true;
            while (isMore && matching.size() < MOST_TOPICS) {
                List<Found> found = lookUp.apply(after);
                for (Topic topic : visible.among(found)) {
                    match.apply(topic.name())
                            .ifPresent(how -> matching.putIfAbsent(topic.id(), new MatchedTopic(topic, how)));
                }
                isMore = found.size() == TopicSearch.TERMS_READ;
                after = found.isEmpty()
                        ? after
                        : Optional.of(found.get(found.size() - 1).place());
            }
            isCut |= matching.size() >= MOST_TOPICS;
        }
    }
}
