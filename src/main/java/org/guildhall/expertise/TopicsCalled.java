package org.guildhall.expertise;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.text.StoredWords;

/** The topics of a community with a word in their names. */
@Named
public class TopicsCalled {
    /** The most topics of one word. */
    public static final int MOST = 50;

    private final TopicSearch search;

    @Inject
    public TopicsCalled(TopicSearch search) {
        this.search = search;
    }

    /**
     * Names of topics with a word that begins like this one, first those with the very word; at most {@value #MOST} of the first {@value TopicSearch#TERMS_READ}. One look-up for each way to spell the word.
     *
     * @param community one that the viewer may see
     */
    public List<String> with(Community community, SearchedWord word) {
        Map<Long, Topic> found = new LinkedHashMap<>();
        for (String lead : word.leads()) {
            search.begunBy(Optional.of(community.id()), lead, Optional.empty())
                    .forEach(each -> found.putIfAbsent(each.topic().id(), each.topic()));
        }
        return found.values().stream()
                .filter(topic -> word.begins(StoredWords.of(topic.name())))
                .sorted(Comparator.comparing((Topic topic) -> !hasWhole(topic, word)))
                .map(Topic::name)
                .limit(MOST)
                .toList();
    }

    private static boolean hasWhole(Topic topic, SearchedWord word) {
        Set<String> stored = StoredWords.of(topic.name());
        return word.spellings().stream().anyMatch(stored::containsAll);
    }
}
