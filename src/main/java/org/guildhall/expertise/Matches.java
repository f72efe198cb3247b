package org.guildhall.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.expertise.TopicSearch.Ranked;
import org.guildhall.platform.text.Chunks;

/** The topics that answer a query, as sections of the list of people who say something of them. */
final class Matches {
    /** Before and after all statements. */
    static final String FIRST = RankRange.HELPERS.begin();

    static final String LAST = RankRange.LEARNERS.end();

    private static final int TOPICS_OF_PARTS = 10;

    private final Map<Long, Match> whole = new HashMap<>();
    private final List<Set<Long>> parts = new ArrayList<>();
    private final VisibleTopics visible;
    private final List<Section> sections = new ArrayList<>();
    private final boolean isGuess;
    private final boolean isCut;

    /**
     * @param answers topics that answer the whole query, the best first
     * @param words of each word of a query of several the topics that answer it
     * @param isCut whether there may be more such topics than were read
     */
    Matches(List<MatchedTopic> answers, List<List<MatchedTopic>> words, VisibleTopics visible, boolean isCut) {
        this.visible = visible;
        this.isCut = isCut;
        answers.forEach(topic -> whole.put(topic.topic().id(), topic.match()));
        isGuess = answers.stream().anyMatch(topic -> topic.match() == Match.GUESS)
                || words.stream().flatMap(List::stream).anyMatch(topic -> topic.match() == Match.GUESS);
        List<List<Long>> ids = words.stream().map(this::idsOfAPart).toList();
        boolean isInParts = !ids.isEmpty() && ids.stream().noneMatch(List::isEmpty);
        if (isInParts) {
            ids.forEach(each -> parts.add(Set.copyOf(each)));
        }
        if (isOfOneKind(answers)) {
            sections.add(new Section(FIRST, LAST, ids(answers), List.of()));
        } else {
            for (RankRange part : RankRange.values()) {
                addWhole(part, answers);
                addParts(part, ids);
            }
        }
    }

    private boolean isOfOneKind(List<MatchedTopic> answers) {
        return parts.isEmpty()
                && whole.size() <= TopicSearch.TOPICS_MERGED
                && answers.stream().map(MatchedTopic::match).distinct().count() == 1;
    }

    private void addWhole(RankRange part, List<MatchedTopic> answers) {
        for (Match match : Match.values()) {
            Chunks.of(ids(answers, match), TopicSearch.TOPICS_MERGED)
                    .forEach(chunk -> sections.add(new Section(part.begin(), part.end(), chunk, List.of())));
        }
    }

    private static List<Long> ids(List<MatchedTopic> topics) {
        return topics.stream().map(topic -> topic.topic().id()).toList();
    }

    private List<Long> idsOfAPart(List<MatchedTopic> topics) {
        return ids(topics).stream().filter(id -> !whole.containsKey(id)).toList();
    }

    private static List<Long> ids(List<MatchedTopic> topics, Match match) {
        return ids(topics.stream().filter(topic -> topic.match() == match).toList());
    }

    private void addParts(RankRange part, List<List<Long>> words) {
        if (parts.isEmpty()) {
            return;
        }
        List<List<Long>> fewestFirst =
                words.stream().sorted(Comparator.comparingInt(List::size)).toList();
        List<Long> others =
                fewestFirst.get(1).stream().limit(TopicSearch.TOPICS_MERGED).toList();
        Chunks.of(fewestFirst.get(0), TOPICS_OF_PARTS)
                .forEach(chunk -> sections.add(new Section(part.begin(), part.end(), chunk, others)));
    }

    List<Section> sections() {
        return sections;
    }

    boolean isGuess() {
        return isGuess;
    }

    boolean isCut() {
        return isCut;
    }

    /** All topics that answer the query or a part of it. */
    Set<Long> topicIds() {
        Set<Long> ids = new HashSet<>(whole.keySet());
        parts.forEach(ids::addAll);
        return ids;
    }

    /** Whether people can state more than one of the topics. */
    boolean areSeveral() {
        return whole.size() > 1 || !parts.isEmpty();
    }

    Community community(Ranked statement) {
        return visible.community(statement.statement().communityId());
    }

    /** How well a topic answers; for those only that do. */
    Match match(Ranked statement) {
        return whole.getOrDefault(statement.statement().topicId(), isGuess ? Match.GUESS : Match.IN_PARTS);
    }

    /**
     * What a person says that answers the query, the best first: each topic that answers the whole of it, or one and more
     * for each of its words.
     *
     * @param said all that the person says
     */
    List<Ranked> reasons(List<Ranked> said) {
        List<Ranked> reasons = new ArrayList<>(said.stream()
                .filter(each -> whole.containsKey(each.statement().topicId()))
                .toList());
        Set<Long> inParts = communitiesOfAllParts(said);
        said.stream()
                .filter(each -> inParts.contains(each.statement().communityId()) && isOfAPart(each))
                .forEach(reasons::add);
        reasons.sort(Comparator.comparing(this::section).thenComparing(Ranked::rankKey));
        return reasons;
    }

    private boolean isOfAPart(Ranked each) {
        return parts.stream().anyMatch(part -> part.contains(each.statement().topicId()));
    }

    private Set<Long> communitiesOfAllParts(List<Ranked> said) {
        if (parts.isEmpty()) {
            return Set.of();
        }
        Map<Long, Set<Long>> topics = new HashMap<>();
        said.forEach(each -> topics.computeIfAbsent(each.statement().communityId(), any -> new HashSet<>())
                .add(each.statement().topicId()));
        Set<Long> found = new HashSet<>();
        topics.forEach((community, stated) -> {
            if (parts.stream().allMatch(part -> stated.stream().anyMatch(part::contains))) {
                found.add(community);
            }
        });
        return found;
    }

    /** The number of the section that a reason stands in; greater than all where it only accompanies another. */
    int section(Ranked reason) {
        boolean isWhole = whole.containsKey(reason.statement().topicId());
        for (int i = 0; i < sections.size(); i++) {
            Section each = sections.get(i);
            if (each.isOfWhole() == isWhole && each.has(reason)) {
                return i;
            }
        }
        return sections.size();
    }

    /** Empty when there is nobody to be found. */
    Optional<Section> at(int section) {
        return section < sections.size() ? Optional.of(sections.get(section)) : Optional.empty();
    }
}
