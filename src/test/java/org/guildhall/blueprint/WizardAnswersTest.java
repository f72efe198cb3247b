package org.guildhall.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.ShortenedAnswer;
import org.guildhall.platform.PersonId;
import org.junit.Test;

public class WizardAnswersTest {
    private static final PersonId FOUNDER = new PersonId("key-ana");

    @Test
    public void everyAnswerOfTheWizardReachesTheFounding() {
        Map<String, Object> context =
                Map.of("name", "Weavers", "field", "weaving", "purpose", "We weave", "joinPolicy", "request");

        NewCommunity founding = WizardAnswers.from(context, "ignored").foundedBy(FOUNDER);

        assertThat(founding)
                .isEqualTo(new NewCommunity("Weavers", "weaving", "We weave", JoinPolicy.ON_REQUEST, FOUNDER));
    }

    @Test
    public void withoutAnswersTheCommunityIsNamedLikeTheSpaceAndOpen() {
        NewCommunity founding = WizardAnswers.from(Map.of(), "Weavers").foundedBy(FOUNDER);

        assertThat(founding).isEqualTo(new NewCommunity("Weavers", "Weavers", "", JoinPolicy.OPEN, FOUNDER));
    }

    @Test
    public void aJoinPolicyThatIsNotKnownLetsNobodyInUnasked() {
        assertThat(WizardAnswers.from(Map.of("joinPolicy", "everybody!"), "Weavers")
                        .joinPolicy())
                .isEqualTo(JoinPolicy.ON_REQUEST);
    }

    @Test
    public void charactersThatNoTextHasAreLeftOut() {
        NewCommunity founding = WizardAnswers.from(
                        Map.of("name", "Wea\u0000vers", "field", "wea\u202Eving", "purpose", "One.\nTwo.\u0007"),
                        "Weavers")
                .foundedBy(FOUNDER);

        assertThat(founding).isEqualTo(new NewCommunity("Weavers", "weaving", "One.\nTwo.", JoinPolicy.OPEN, FOUNDER));
    }

    @Test
    public void answersTooLongForTheRecordAreCutBetweenCharacters() {
        String longField = "🧶".repeat(250);

        NewCommunity founding =
                WizardAnswers.from(Map.of("field", longField), "Weavers").foundedBy(FOUNDER);

        assertThat(founding.field()).isEqualTo("🧶".repeat(200));
    }

    @Test
    public void whatIsCutIsToldWithItsLengths() {
        WizardAnswers answers = WizardAnswers.from(
                Map.of("name", "🧶".repeat(201), "field", "f".repeat(200), "purpose", "p".repeat(2500)), "Weavers");

        assertThat(answers.shortened())
                .containsExactly(
                        new ShortenedAnswer(ShortenedAnswer.Question.NAME, 200, 201),
                        new ShortenedAnswer(ShortenedAnswer.Question.PURPOSE, 2000, 2500));
    }

    @Test
    public void aFieldThatIsTheNameIsToldOnce() {
        assertThat(WizardAnswers.from(Map.of("name", "n".repeat(201)), "Weavers")
                        .shortened())
                .containsExactly(new ShortenedAnswer(ShortenedAnswer.Question.NAME, 200, 201));
    }

    @Test
    public void blankAnswersCountAsNoAnswer() {
        WizardAnswers answers = WizardAnswers.from(Map.of("field", "  ", "purpose", " \n "), "Weavers");

        assertThat(answers.field()).isEqualTo("Weavers");
        assertThat(answers.purpose()).isEmpty();
    }
}
