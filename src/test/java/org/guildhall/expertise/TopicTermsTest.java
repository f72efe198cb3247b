package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
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

    @Test
    public void whatIsTheSameComesBeforeWhatIsBegunAlikeAndBothBeforeGuesses() {
        matches("c++", "C++", Match.SAME);
        matches("c++", "C", Match.SAME_WORDS);
        matches("c++", "C#", Match.SAME_WORDS);
        matches("c++", "Café dialogue", Match.BEGUN);
        matches("ruby", "Ruby", Match.SAME);
        matches("ruby", "Ruby on Rails", Match.BEGUN);
        matches("ruby", "Rugby", Match.GUESS);
        matches("fordern", "Fördern", Match.SAME_WORDS);
        matches("rails ruby", "Ruby on Rails", Match.BEGUN);
    }

    private static void matches(String query, String topic, Match match) {
        assertThat(new TopicQuery(query).match(topic, true)).as(topic).contains(match);
        assertThat(new TopicQuery(query).match(topic, false).isPresent())
                .as(topic)
                .isEqualTo(match != Match.GUESS);
    }

    private static void finds(String query, String topic) {
        assertThat(meets(query, topic))
                .as("terms of " + query + " and " + topic)
                .isTrue();
        assertThat(new TopicQuery(query).match(topic, true)).isPresent();
    }

    private static void findsNot(String query, String topic) {
        assertThat(new TopicQuery(query).match(topic, true)).isEmpty();
    }

    /** Whether the stored terms would bring the topic up at all, as the look-up in the database does. */
    private static boolean meets(String query, String topic) {
        String longest = new TopicQuery(query).rarest().leads().get(0);
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
