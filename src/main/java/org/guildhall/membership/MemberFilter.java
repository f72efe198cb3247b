package org.guildhall.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which members of a community are wanted.
 *
 * @param size how many members the community has, as far as it is counted
 * @param choices all of which a member has to meet; at most {@value #MOST}
 * @param words all of which must be found, each in the name or in what stands for it; empty for everybody
 * @param isBeyondNames whether members are left out in whose name all the words are
 * @param joinedFrom from when on a member has to have joined
 */
public record MemberFilter(
        long communityId,
        int size,
        List<FacetChoice> choices,
        List<SoughtWord> words,
        boolean isBeyondNames,
        Optional<Instant> joinedFrom,
        FacetReader reader) {
    /** The most choices. */
    public static final int MOST = 20;

    public MemberFilter {
        choices = List.copyOf(choices);
        words = List.copyOf(words);
        if (choices.size() > MOST) {
            throw new IllegalArgumentException("At most 20 facets can be chosen");
        }
        if (isBeyondNames && words.isEmpty()) {
            throw new IllegalArgumentException("Without words nobody is found beyond names");
        }
    }

    /** The same without what is chosen of a group of facets. */
    public MemberFilter without(String group) {
        return new MemberFilter(
                communityId,
                size,
                choices.stream().filter(choice -> !choice.group().equals(group)).toList(),
                words,
                isBeyondNames,
                joinedFrom,
                reader);
    }

    /** The same with those only in whose name all the words are. */
    public MemberFilter inNames() {
        return with(words.stream().map(SoughtWord::inName).toList(), false);
    }

    /** The same without those in whose name all the words are. */
    public MemberFilter beyondNames() {
        return with(words, true);
    }

    private MemberFilter with(List<SoughtWord> others, boolean beyond) {
        return new MemberFilter(communityId, size, choices, others, beyond, joinedFrom, reader);
    }

    /** Whether everybody is wanted. */
    public boolean isOpen() {
        return choices.isEmpty() && words.isEmpty() && joinedFrom.isEmpty();
    }
}
