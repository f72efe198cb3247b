package org.guildhall.credential.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardText;
import org.guildhall.membership.MemberCards;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Credentials from other bodies on the cards of members: the confirmed ones, as long as they count, and no others. */
public class ConfirmedCredentialsTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final PersonId HANA = new PersonId("key-hana");

    private ClaimService service;
    private ClaimReview review;
    private ClaimReading reading;
    private ConfirmedCredentials confirmed;

    public ConfirmedCredentialsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        service = academy.app.get(ClaimService.class);
        review = academy.app.get(ClaimReview.class);
        reading = academy.app.get(ClaimReading.class);
        confirmed = academy.app.get(ConfirmedCredentials.class);
        academy.join(HANA);
    }

    @Test
    public void aClaimIsOnTheCardFromItsConfirmationUntilItIsRejected() {
        long id = claim("Coach", "");
        assertThat(titles(AS_MAREK)).isEmpty();

        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.empty());
        assertThat(confirmed.onCards(AS_MAREK, academy.community, cards()).get(HANA))
                .containsExactly(new ConfirmedCredential(
                        HANA,
                        "Coach",
                        "Coaching Board",
                        TODAY,
                        AS_ADMIN.person(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        review.reject(AS_ADMIN, SPACE, id, "A mistake.");
        assertThat(titles(AS_MAREK)).isEmpty();
    }

    @Test
    public void whatIsTakenBackIsOnTheCardNoMore() {
        long id = claim("Coach", "");
        review.confirm(AS_ADMIN, SPACE, id, "Asked the issuer.", Optional.empty());

        service.withdraw(AS_HOLDER, SPACE, id);

        assertThat(titles(AS_MAREK)).isEmpty();
    }

    @Test
    public void itCountsToItsLastDayAndToTheDayBeforeTheNextCheckWithoutAnyJob() {
        review.confirm(AS_ADMIN, SPACE, claim("Ends", "2026-12-01"), "Seen.", Optional.empty());
        review.confirm(AS_ADMIN, SPACE, claim("Due", ""), "Seen.", Optional.of(LocalDate.parse("2026-12-01")));

        academy.clock.moveTo(LocalDate.parse("2026-11-30"));
        assertThat(titles(AS_MAREK)).containsExactly("Due", "Ends");
        academy.clock.moveTo(LocalDate.parse("2026-12-01"));
        assertThat(titles(AS_MAREK)).containsExactly("Ends");
        academy.clock.moveTo(LocalDate.parse("2026-12-02"));
        assertThat(titles(AS_MAREK)).isEmpty();
    }

    @Test
    public void whoIsNotSignedInReadsOfNone() {
        long id = claim("Coach", "");
        review.confirm(AS_ADMIN, SPACE, id, "Seen.", Optional.empty());

        assertThat(titles(Viewer.ANONYMOUS)).isEmpty();
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> reading.one(Viewer.ANONYMOUS, SPACE, id),
                "guildhall.refusal.sign-in");
    }

    @Test
    public void byItsIdOthersReadItWhileItIsConfirmedAndNoLonger() {
        long id = claim("Ends", "2026-12-01");
        review.confirm(AS_ADMIN, SPACE, id, "Seen.", Optional.empty());
        assertThat(reading.one(AS_MAREK, SPACE, id).standing()).isEqualTo(ClaimStanding.CHECKED);

        academy.clock.moveTo(LocalDate.parse("2026-12-02"));

        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> reading.one(AS_MAREK, SPACE, id),
                "guildhall.claim.absent");
        assertThat(reading.one(AS_HOLDER, SPACE, id).standing()).isEqualTo(ClaimStanding.ENDED);
    }

    @Test
    public void whoRunsTheAccreditationsFindsAllThatWereConfirmedPageByPage() {
        for (String title : List.of("First", "Second", "Third")) {
            review.confirm(AS_ADMIN, SPACE, claim(title, ""), "Seen.", Optional.empty());
        }
        claim("Unchecked", "");

        ClaimReading.Entries first = reading.confirmed(AS_ADMIN, SPACE, Optional.empty(), 2);
        ClaimReading.Entries second = reading.confirmed(AS_ADMIN, SPACE, first.next(), 2);

        assertThat(first.entries())
                .extracting(each -> each.claim().content().title())
                .containsExactly("First", "Second");
        assertThat(second.entries())
                .extracting(each -> each.claim().content().title())
                .containsExactly("Third");
        assertThat(second.next()).isEmpty();
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> reading.confirmed(AS_MAREK, SPACE, Optional.empty(), 2),
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void cardsAskTheTablesOnlyForThoseWhoseCardIsNotKept() {
        review.confirm(AS_ADMIN, SPACE, claim("Coach", ""), "Seen.", Optional.empty());
        Map<PersonId, String> kept = cards();
        List<String> fromCards = titles(AS_MAREK, kept);
        Map<PersonId, String> none = new HashMap<>();
        none.put(HANA, null);

        assertThat(statementsOf(kept)).isZero();
        for (Map<PersonId, String> other :
                List.of(none, Map.of(HANA, CardText.READ_THE_TABLES), Map.of(HANA, "1\nx"))) {
            assertThat(titles(AS_MAREK, other)).isEqualTo(fromCards).containsExactly("Coach");
            assertThat(statementsOf(other)).isEqualTo(1);
        }
    }

    @Test
    public void whatDoesNotFitOnACardIsReadFromTheTables() {
        List<String> long200 = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String title = ("Title " + i + " ").repeat(24).trim();
            review.confirm(AS_ADMIN, SPACE, claim(title, ""), "Seen.", Optional.empty());
            long200.add(0, title);
        }

        assertThat(cards()).containsEntry(HANA, CardText.READ_THE_TABLES);
        assertThat(titles(AS_MAREK)).containsExactlyElementsOf(long200);
    }

    private int statementsOf(Map<PersonId, String> cards) {
        academy.database.statements().reset();
        confirmed.onCards(AS_MAREK, academy.community, cards);
        return academy.database.statements().count();
    }

    private List<String> titles(Viewer viewer) {
        return titles(viewer, cards());
    }

    private List<String> titles(Viewer viewer, Map<PersonId, String> cards) {
        return confirmed.onCards(viewer, academy.community, cards).getOrDefault(HANA, List.of()).stream()
                .map(ConfirmedCredential::title)
                .toList();
    }

    /** As they are stored. */
    private Map<PersonId, String> cards() {
        Map<PersonId, String> cards = new HashMap<>();
        academy.app
                .get(MemberCards.class)
                .after(0)
                .forEach(kept -> cards.put(kept.member().person(), kept.parts().get(CardPart.CREDENTIALS)));
        return cards;
    }

    private long claim(String title, String until) {
        return service.claim(
                        AS_HOLDER,
                        SPACE,
                        new ClaimForm(title, "Coaching Board", "2026-01-01", until, "https://board.example.org/1", ""))
                .id();
    }
}
