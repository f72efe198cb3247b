package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guildhall.platform.text.Folding;
import org.junit.Test;

public class TopicTermsTest {

    @Test
    public void caseAndAccentsDoNotMatter() {
        finds("CREME brulee", "Crème brûlée");
        finds("strasse", "Straße");
        finds("istanbul", "İstanbul");
    }

    @Test
    public void theBeginningOfAWordIsEnough() {
        finds("facil", "Facilitation");
    }

    @Test
    public void oneWrongMissingAddedOrSwappedLetterIsForgiven() {
        finds("facilitatoin", "Facilitation");
        finds("facilitaton", "Facilitation");
        finds("facillitation", "Facilitation");
        finds("fazilitation", "Facilitation");
    }

    @Test
    public void twoWrongLettersAreNot() {
        findsNot("fazilitazion", "Facilitation");
    }

    @Test
    public void shortWordsAreNotGuessedAt() {
        findsNot("tee", "Tea");
    }

    @Test
    public void everyWordAskedForMustBeThere() {
        finds("team build", "Team building");
        findsNot("team baking", "Team building");
    }

    @Test
    public void wordsWithinTextWithoutSpacesAreFound() {
        finds("文化", "跨文化沟通");
        finds("تعلم", "تعلم اللغة");
        finds("🧶", "🧶 knitting");
    }

    private static void finds(String query, String topic) {
        assertThat(meets(query, topic))
                .as("terms of " + query + " and " + topic)
                .isTrue();
        assertThat(TopicTerms.quality(Folding.words(query), topic)).isNotNegative();
    }

    private static void findsNot(String query, String topic) {
        assertThat(TopicTerms.quality(Folding.words(query), topic)).isNegative();
    }

    /** Whether the stored terms would bring the topic up at all, as the look-up in the database does. */
    private static boolean meets(String query, String topic) {
        List<String> words = Folding.words(query);
        String longest = words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        Set<String> asked = forms(longest);
        return TopicTerms.words(topic).stream()
                .anyMatch(word -> word.startsWith(longest) || !Collections.disjoint(forms(word), asked));
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>(TopicTerms.shortened(word));
        forms.add(word);
        return forms;
    }
}
