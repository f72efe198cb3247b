package org.guildhall.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.SearchedWord;

/**
 * Which members of a community are wanted.
 *
 * @param size how many members the community has, as far as it is counted
 * @param choices all of which a member has to meet; at most {@value #MOST}
 * @param words all of which must be found among the beginnings of the words of a name; empty for everybody
 * @param joinedFrom from when on a member has to have joined
 */
public record MemberFilter(
        long communityId,
        int size,
        List<FacetChoice> choices,
        List<SearchedWord> words,
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
    }

    /** The same without what is chosen of a group of facets. */
    public MemberFilter without(String group) {
        return new MemberFilter(
                communityId,
                size,
                choices.stream().filter(choice -> !choice.group().equals(group)).toList(),
                words,
                joinedFrom,
                reader);
    }

    /** Whether everybody is wanted. */
    public boolean isOpen() {
        return choices.isEmpty() && words.isEmpty() && joinedFrom.isEmpty();
    }
}
