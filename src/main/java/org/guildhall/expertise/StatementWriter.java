package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/** Writes what a member says of a topic. Asks no rights, and runs inside the caller's transaction. */
@Named
public class StatementWriter {
    private static final int MOST_TOPICS = 100;

    private final Topics topics;
    private final MatchingTopics matching;
    private final Clock clock;

    @Inject
    public StatementWriter(Topics topics, MatchingTopics matching, Clock clock) {
        this.topics = topics;
        this.matching = matching;
        this.clock = clock;
    }

    /**
     * Stores a statement, or finds that its author has to be asked which topic is meant.
     *
     * @param changed the topic of the statement that this one takes the place of; empty for one of its own
     * @param asks whether a new topic much like others is a question
     * @throws RequestRefusedException as {@link ExpertiseService#change}
     */
    StatementAnswer write(
            Community community, PersonId person, TopicInput input, Optional<Long> changed, boolean asks) {
        List<TopicStatement> present = topics.ofPerson(community.id(), person);
        changed.ifPresent(topicId -> requireStated(present, topicId));
        TopicInput checked = input.checked();
        Optional<Topic> same = topics.named(community.id(), checked.topic());
        List<Topic> close = same.isEmpty() && asks ? close(community, checked, changed) : List.of();
        if (!close.isEmpty()) {
            return new StatementAnswer(Optional.empty(), close);
        }
        same.filter(topic -> isOnlyOf(topic, present)).ifPresent(topic -> respell(topic, checked.topic()));
        changed.flatMap(topicId -> topics.byId(community.id(), topicId))
                .filter(topic -> !Identity.isSame(topic.name(), checked.topic()))
                .ifPresent(topic -> leave(topic, checked.topic(), same.isEmpty(), person));
        requireRoom(topics.ofPerson(community.id(), person), checked);
        return StatementAnswer.stored(topics.state(community.id(), person, checked, clock.instant()));
    }

    private List<Topic> close(Community community, TopicInput input, Optional<Long> changed) {
        return matching.closeTo(community, input.topic()).stream()
                .filter(topic -> !changed.equals(Optional.of(topic.id())))
                .toList();
    }

    private void respell(Topic topic, String name) {
        if (!topic.name().equals(name)) {
            topics.rename(topic.communityId(), topic.id(), name);
        }
    }

    /** The topic goes along under its new name, unless others say something of it, too, or there is such a topic. */
    private void leave(Topic topic, String name, boolean isNew, PersonId person) {
        if (isNew && topic.people() == 1) {
            topics.rename(topic.communityId(), topic.id(), name);
        } else {
            topics.withdraw(topic.communityId(), person, topic.id());
        }
    }

    private static boolean isOnlyOf(Topic topic, List<TopicStatement> present) {
        return topic.people() == 1 && present.stream().anyMatch(each -> each.topicId() == topic.id());
    }

    private static void requireStated(List<TopicStatement> present, long topicId) {
        if (present.stream().noneMatch(each -> each.topicId() == topicId)) {
            throw RequestRefusedException.notFound("guildhall.expertise.no-such-statement");
        }
    }

    private static void requireRoom(List<TopicStatement> present, TopicInput input) {
        boolean isNew = present.stream().noneMatch(each -> Identity.isSame(each.topic(), input.topic()));
        if (isNew && present.size() >= MOST_TOPICS) {
            throw RequestRefusedException.conflict("topic", "guildhall.expertise.too-many", MOST_TOPICS);
        }
    }
}
