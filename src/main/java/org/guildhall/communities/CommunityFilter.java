package org.guildhall.communities;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/**
 * Which communities are meant; all of what is named has to be true.
 *
 * @param words all of which must begin words of the name, the field of practice or the purpose
 * @param field the whole field of practice, in any case of letters
 * @param mine only those that the viewer is a member of
 */
public record CommunityFilter(
        List<SearchedWord> words,
        Optional<String> field,
        Optional<JoinPolicy> boundary,
        Optional<CommunitySize> size,
        boolean mine) {

    public CommunityFilter {
        words = List.copyOf(words);
    }

    boolean includes(Community community) {
        return boundary.filter(policy -> policy != community.joinPolicy()).isEmpty()
                && size.filter(wanted -> !wanted.includes(community.memberCount()))
                        .isEmpty()
                && field.filter(name -> !isField(name, community)).isEmpty()
                && (words.isEmpty() || isFound(wordsOf(community)));
    }

    private static boolean isField(String name, Community community) {
        return Identity.isSame(name, community.field());
    }

    private boolean isFound(Collection<String> stored) {
        return words.stream().allMatch(word -> word.begins(stored));
    }

    private static Set<String> wordsOf(Community community) {
        Set<String> stored = new HashSet<>(StoredWords.of(community.name()));
        stored.addAll(StoredWords.of(community.field()));
        stored.addAll(StoredWords.of(community.purpose()));
        return stored;
    }
}
