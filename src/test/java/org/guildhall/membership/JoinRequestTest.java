package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.ao.AoDeclinedRequests;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.ao.AoPersonalNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.junit.Before;
import org.junit.Test;

/** What is written with a request to join and with its answer, and who reads it for how long. */
public class JoinRequestTest extends GuildTest {
    private static final String WHY = "I weave.\nEvery day.";

    public JoinRequestTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void whoeverComesInIsAsked() {
        guild.found(JoinPolicy.ON_REQUEST);
    }

    @Test
    public void coordinatorsReadWhyAndNobodyElseDoes() {
        ask(BEN, "  " + WHY + " ");
        ask(CLEO, "");

        assertThat(words()).isEqualTo(Map.of(BEN, WHY));
        assertRefused(
                Kind.FORBIDDEN,
                () -> guild.requests().words(as(BEN), WEAVERS, List.of(BEN)),
                "guildhall.membership.coordinators-only");
    }

    @Test
    public void askingAgainWithoutAWordKeepsTheFirstAndWithOneReplacesIt() {
        ask(BEN, WHY);
        ask(BEN, " ");
        assertThat(words()).containsEntry(BEN, WHY);

        ask(BEN, "I dye, too.");
        assertThat(words()).containsEntry(BEN, "I dye, too.");
    }

    @Test
    public void theWordIsErasedWithTheRequest() {
        ask(BEN, WHY);
        guild.requests().approve(as(ANA), WEAVERS, BEN);
        ask(CLEO, WHY);
        guild.service().leave(as(CLEO), WEAVERS);
        ask(CLEO, "");

        assertThat(guild.memberships().requestWords(guild.present().id(), List.of(BEN, CLEO)))
                .isEmpty();
        guild.service().leave(as(BEN), WEAVERS);
        ask(BEN, "");
        assertThat(words()).isEmpty();
    }

    @Test
    public void whereNobodyHasToAskNothingIsKept() {
        guild.settings()
                .change(
                        as(ANA),
                        WEAVERS,
                        new org.guildhall.community.CommunitySettings("Weavers", "weaving", "", "open"));

        assertThat(guild.service().join(as(BEN), WEAVERS, WHY).isMember()).isTrue();
        assertThat(words()).isEmpty();
    }

    @Test
    public void aWordOfMoreThan500CharactersIsRefusedAndNobodyHasAsked() {
        assertRefused(Kind.INVALID, () -> ask(BEN, "x".repeat(501)), "guildhall.refusal.too-long");
        assertThat(guild.stateOf(BEN)).isEmpty();

        ask(BEN, "\uD83E\uDDF6".repeat(500));
        assertRefused(
                Kind.INVALID,
                () -> guild.requests().decline(as(ANA), WEAVERS, BEN, "x".repeat(501)),
                "guildhall.refusal.too-long");
        assertThat(guild.stateOf(BEN)).contains(MembershipState.REQUESTED);
    }

    @Test
    public void whoeverIsDeclinedReadsItUntilTheyPutItAway() {
        ask(BEN, WHY);
        guild.requests().decline(as(ANA), WEAVERS, BEN, " Next year, please. ");

        assertThat(answer(BEN).map(DeclinedRequest::word)).contains("Next year, please.");
        assertThat(answer(CLEO)).isEmpty();
        assertThat(answers().own(Viewer.ANONYMOUS, guild.present())).isEmpty();

        answers().putAway(as(BEN), WEAVERS);
        answers().putAway(as(BEN), WEAVERS);
        assertThat(answer(BEN)).isEmpty();
    }

    @Test
    public void theAnswerIsErasedOnceThePersonIsAMember() {
        ask(BEN, "");
        guild.requests().decline(as(ANA), WEAVERS, BEN, "");
        assertThat(answer(BEN)).isPresent();
        ask(BEN, "");
        guild.requests().approve(as(ANA), WEAVERS, BEN);

        assertThat(answer(BEN)).isEmpty();
    }

    @Test
    public void theAnswerCanBeReadFor90DaysAndIsErasedAfterThem() {
        ask(BEN, "");
        guild.requests().decline(as(ANA), WEAVERS, BEN, "No.");
        guild.clock.move(Duration.ofDays(90));
        guild.app().get(DeclinedRequestRemoval.class).run(() -> false);
        assertThat(answer(BEN)).isPresent();

        guild.clock.move(Duration.ofDays(1));
        assertThat(answer(BEN)).isEmpty();
        guild.app().get(DeclinedRequestRemoval.class).run(() -> false);
        assertThat(store().of(guild.present().id(), BEN)).isEmpty();
    }

    @Test
    public void aCommunityThatEndsTakesAnswersWithIt() {
        ask(BEN, "");
        guild.requests().decline(as(ANA), WEAVERS, BEN, "No.");
        long community = guild.present().id();
        guild.data.add(store());

        guild.communities().remove(WEAVERS);

        assertThat(store().of(community, BEN)).isEmpty();
    }

    @Test
    public void answersStayWhileTheSiteIsReadOnlyAndAreForThoseSignedIn() {
        ask(BEN, "");
        guild.requests().decline(as(ANA), WEAVERS, BEN, "No.");
        assertRefused(
                Kind.UNAUTHENTICATED, () -> answers().putAway(Viewer.ANONYMOUS, WEAVERS), "guildhall.refusal.sign-in");
        guild.rights.readOnly(true);

        assertRefused(Kind.READ_ONLY, () -> answers().putAway(as(BEN), WEAVERS), "guildhall.refusal.read-only");
        assertThat(answer(BEN)).isPresent();
    }

    @Test
    public void coordinatorsAreToldWhoAsksAndWhoeverAskedWhatBecameOfIt() {
        ask(BEN, "");
        ask(BEN, "Again.");
        assertThat(told(ANA)).containsExactly("request-waiting");
        assertThat(shown(ANA)).containsExactly("request-waiting");

        guild.requests().decline(as(ANA), WEAVERS, BEN, "");
        assertThat(shown(ANA)).as("it waits no more").isEmpty();
        ask(CLEO, "");
        guild.requests().approve(as(ANA), WEAVERS, CLEO);

        assertThat(told(BEN)).containsExactly("request-declined");
        assertThat(told(CLEO)).containsExactly("request-granted");
        assertThat(notices(BEN).get(0).actor()).as("nobody is named").isEmpty();
    }

    private List<String> told(PersonId person) {
        return notices(person).stream().map(PersonalNotice::kind).toList();
    }

    private List<String> shown(PersonId person) {
        return guild.app().get(RequestNoticeSource.class).visible(as(person), guild.present(), notices(person)).stream()
                .map(PersonalNotice::kind)
                .toList();
    }

    private List<PersonalNotice> notices(PersonId person) {
        return guild.app()
                .get(AoPersonalNotices.class)
                .page(person, Optional.of(guild.present().id()), OptionalLong.empty(), 10);
    }

    private void ask(PersonId person, String word) {
        guild.service().join(as(person), WEAVERS, word);
    }

    private Map<PersonId, String> words() {
        return guild.requests().words(as(ANA), WEAVERS, List.of(BEN, CLEO));
    }

    private Optional<DeclinedRequest> answer(PersonId person) {
        return answers().own(as(person), guild.present());
    }

    private RequestAnswers answers() {
        return guild.app().get(RequestAnswers.class);
    }

    private AoDeclinedRequests store() {
        return guild.app().get(AoDeclinedRequests.class);
    }
}
