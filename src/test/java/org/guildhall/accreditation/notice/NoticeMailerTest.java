package org.guildhall.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.notice.ao.AoNotice;
import org.guildhall.accreditation.notice.ao.AoNoticePause;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Term;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.Mail;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MessagesForPeople;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** What holders are told, and when, and that nothing is told twice. */
public class NoticeMailerTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final SpaceKey OTHER = new SpaceKey("OTHER");

    private final Outbox outbox = new Outbox();
    private final Map<PersonId, String> addresses = new HashMap<>(
            Map.of(new PersonId("key-hana"), "hana@example.org", new PersonId("key-marek"), "marek@example.org"));
    private final List<PersonId> wordedFor = new ArrayList<>();
    private NoticePauseService pauses;
    private DueNotices due;
    private NoticeMailer run;

    public NoticeMailerTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        TestApp app = academy.another()
                .with(Mailboxes.class, this::addressesOf)
                .with(Mail.class, outbox)
                .with(MessagesForPeople.class, this::wordsFor);
        pauses = app.get(NoticePauseService.class);
        due = app.get(DueNotices.class);
        run = app.get(NoticeMailer.class);
    }

    @Test
    public void everyStepOfTheLadderIsToldOnceThoughTheJobRunsEveryNight() {
        academy.grant("hana", "2026-01-10");
        for (int day = 0; day < 120; day++) {
            academy.clock.moveTo(TODAY.plusDays(day));
            run.run(() -> false);
        }

        assertThat(outbox.texts()).hasSize(5);
        assertThat(outbox.texts().subList(0, 4)).allMatch(text -> text.contains("notice.line["));
        assertThat(outbox.texts().get(4)).contains("notice.line.over[");
    }

    @Test
    public void aMailSaysOfOneInGraceThatIsInForceWhatTheRegisterSays() {
        granted("hana", new Term(TODAY.minusYears(1), Optional.of(TODAY), Optional.of(TODAY.plusDays(40)), true));
        run.run(() -> false);
        academy.clock.moveTo(TODAY.plusDays(30));
        run.run(() -> false);

        assertThat(outbox.texts()).hasSize(2).noneMatch(text -> text.contains("notice.line.over["));
        assertThat(outbox.texts().get(0))
                .contains("state.in-force.on[guildhall.accreditation.state.then-grace[2026-11-24, 2027-01-03]]");
        assertThat(outbox.texts().get(1)).contains("state.grace.counting[2026-11-24, 2027-01-03]");
    }

    @Test
    public void aMailAboutOneThatIsOverNamesTheLastDayInForce() {
        granted("hana", new Term(TODAY.minusYears(1), Optional.of(TODAY), Optional.of(TODAY.plusDays(20)), true));
        granted("marek", new Term(TODAY.minusYears(1), Optional.of(TODAY), Optional.of(TODAY.plusDays(40)), false));
        academy.clock.moveTo(TODAY.plusDays(30));
        run.run(() -> false);

        assertThat(outbox.texts())
                .anySatisfy(text -> assertThat(text)
                        .contains("notice.line.over[")
                        .contains("guildhall.accreditation.state.lapsed.on[2026-12-15], 2026-12-14, "))
                .anySatisfy(text -> assertThat(text)
                        .contains("notice.line.over[")
                        .contains("guildhall.accreditation.state.grace.on[2026-11-25], 2026-11-24, "));
    }

    @Test
    public void whatWasMissedIsToldOnceAsTheStepThatIsDueNow() {
        academy.grant("hana", "2026-01-10");
        academy.clock.moveTo(LocalDate.parse("2027-01-06"));

        assertThat(run.run(() -> false)).isEqualTo(1);
        assertThat(run.run(() -> false)).isZero();
    }

    @Test
    public void everythingOfOneNightComesInOneMailWhateverTheCommunity() {
        academy.grant("hana", "2026-01-10");
        academy.rights.admin(ADMIN, OTHER);
        academy.communities.found(OTHER, new NewCommunity("Other", "other", "", JoinPolicy.OPEN, ADMIN));
        Scheme other = academy.schemes.add(AS_ADMIN, OTHER, Academy.terms("Other scheme", "OTH"));
        academy.service.grant(AS_ADMIN, OTHER, new Grant(other.id(), "hana", "One", LocalDate.parse("2026-01-20"), ""));

        assertThat(run.run(() -> false)).isEqualTo(1);

        assertThat(outbox.texts().get(0))
                .contains("Practitioner", "my-page.action?key=MVF&tab=accreditations")
                .contains("Other scheme", "my-page.action?key=OTHER&tab=accreditations");
    }

    @Test
    public void everybodyIsToldInTheirOwnLanguage() {
        academy.grant("hana", "2026-01-10");
        academy.grant("marek", "2026-01-10");

        run.run(() -> false);

        assertThat(wordedFor).containsExactlyInAnyOrder(new PersonId("key-hana"), new PersonId("key-marek"));
    }

    @Test
    public void afterARenewalTheLadderBeginsAnew() {
        String number = academy.grant("hana", "2026-01-10").number();
        run.run(() -> false);
        academy.change(number, AccreditationAction.RENEW, "2026-11-24", "");
        assertThat(run.run(() -> false)).isZero();

        academy.clock.moveTo(LocalDate.parse("2027-11-24"));

        assertThat(run.run(() -> false)).isEqualTo(1);
    }

    @Test
    public void nobodyIsToldOfWhatWasTakenAway() {
        String revoked = academy.grant("hana", "2026-01-10").number();
        academy.change(revoked, AccreditationAction.REVOKE, "2026-11-24", "Misuse");
        String suspended = academy.grant("marek", "2026-01-10").number();
        academy.change(suspended, AccreditationAction.SUSPEND, "2026-11-24", "Complaint");

        assertThat(run.run(() -> false)).isZero();
    }

    @Test
    public void whoCannotBeReachedIsPassedOver() {
        academy.grant("hana", "2026-01-10");
        academy.grant("marek", "2026-01-10");
        academy.service.grant(
                AS_ADMIN,
                SPACE,
                new Grant(
                        academy.scheme.id(),
                        "",
                        Optional.of(new ExternalPerson("Ola Nordmann", "ola@example.org")),
                        Accreditation.Awarded.level("One"),
                        Optional.of(LocalDate.parse("2026-01-10")),
                        "",
                        Optional.empty()));
        academy.people.with("hana", "Hana Sato", PersonState.DEACTIVATED);
        addresses.remove(new PersonId("key-marek"));

        assertThat(run.run(() -> false)).isZero();
        assertThat(academy.database.ao().count(AoNotice.class)).isZero();
    }

    @Test
    public void whatTheMailServerDidNotTakeIsToldAnotherNight() {
        academy.grant("hana", "2026-01-10");
        outbox.broken = true;
        assertThat(run.run(() -> false)).isZero();

        outbox.broken = false;

        assertThat(run.run(() -> false)).isEqualTo(1);
        assertThat(run.run(() -> false)).isZero();
        assertThat(outbox.texts()).hasSize(1);
    }

    @Test
    public void aMailServerThatRefusesIsLeftAloneForTheNight() {
        expiring(20);
        outbox.broken = true;

        run.run(() -> false);

        assertThat(outbox.tried).isEqualTo(3);
        assertThat(academy.database.ao().count(AoNotice.class)).isZero();
    }

    @Test
    public void withoutMailOrInReadOnlyModeNothingIsToldAndNothingNoted() {
        academy.grant("hana", "2026-01-10");
        outbox.possible = false;
        run.run(() -> false);
        outbox.possible = true;
        academy.rights.readOnly(true);
        run.run(() -> false);

        assertThat(outbox.texts()).isEmpty();
        assertThat(academy.database.ao().count(AoNotice.class)).isZero();
    }

    @Test
    public void duringAPauseNothingIsToldAndAfterwardsWhatIsDueThen() {
        academy.grant("hana", "2026-01-10");
        pauses.pause(AS_HOLDER, TODAY.plusDays(20));
        for (int day = 0; day <= 20; day++) {
            academy.clock.moveTo(TODAY.plusDays(day));
            assertThat(run.run(() -> false)).isZero();
        }

        academy.clock.moveTo(TODAY.plusDays(21));

        assertThat(pauses.own(AS_HOLDER)).isEmpty();
        assertThat(run.run(() -> false)).isEqualTo(1);
    }

    @Test
    public void aPauseCanBeMovedAndEnded() {
        pauses.pause(AS_HOLDER, TODAY.plusDays(20));
        pauses.pause(AS_HOLDER, TODAY.plusDays(10));
        assertThat(pauses.own(AS_HOLDER)).contains(TODAY.plusDays(10));

        pauses.resume(AS_HOLDER);

        assertThat(pauses.own(AS_HOLDER)).isEmpty();
        assertThat(academy.database.ao().count(AoNoticePause.class)).isZero();
    }

    @Test
    public void aPauseOfMoreThanAYearOrOfThePastIsRefused() {
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(367))) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> pauses.pause(AS_HOLDER, day),
                    "guildhall.membership.pause.range");
        }
    }

    @Test
    public void aNightThatBreaksHalfWayTellsNothingTwice() {
        academy.grant("hana", "2026-01-10");

        BrokenHalfWay.everyStatementOf(academy.database, () -> run.run(() -> false), () -> {
            assertThat(academy.database.ao().count(AoNotice.class)).isZero();
            assertThat(outbox.texts()).isEmpty();
        });
        run.run(() -> false);
        assertThat(outbox.texts()).hasSize(1);
    }

    @Test
    public void aStopIsHeardBetweenMails() {
        expiring(5);

        int sent = run.run(() -> outbox.texts().size() >= 2);

        assertThat(sent).isEqualTo(2);
        assertThat(run.run(() -> false)).isEqualTo(3);
    }

    @Test
    public void findingWhatIsDueTakesAsManyStatementsForNineHundredAsForTen() {
        expiring(10);
        int few = statementsOfFinding();
        expiring(10, 900);
        int many = statementsOfFinding();

        assertThat(many).isLessThanOrEqualTo(few + 2 * 4);
    }

    @Test
    public void afterALongSilenceTheRestWaitsForTheNextNight() {
        expiring(1100);

        assertThat(due.find(50, () -> false)).hasSizeBetween(50, 1000);
    }

    private int statementsOfFinding() {
        academy.database.statements().reset();
        due.find(5000, () -> false);
        return academy.database.statements().count();
    }

    private void expiring(int holders) {
        expiring(0, holders);
    }

    private void expiring(int from, int to) {
        academy.inOne(() -> {
            for (int i = from; i < to; i++) {
                academy.people.with("h" + i, "Holder " + i);
                PersonId holder = new PersonId("key-h" + i);
                addresses.put(holder, "h" + i + "@example.org");
                Term term = new Term(TODAY, Optional.of(TODAY.plusDays(20)), Optional.empty(), false);
                add(holder, "MVF-2026-" + (100000 + i), term);
            }
            return null;
        });
    }

    private void granted(String user, Term term) {
        academy.inOne(() -> {
            add(new PersonId("key-" + user), "MVF-2026-" + user, term);
            return null;
        });
    }

    private void add(PersonId holder, String number, Term term) {
        NewAccreditation draft = academy.draft(number, holder);
        academy.accreditations.add(
                new NewAccreditation(
                        draft.communityId(),
                        draft.schemeId(),
                        1,
                        draft.number(),
                        holder,
                        draft.awarded(),
                        draft.status(),
                        term,
                        draft.origin()),
                holder.value(),
                Optional.empty());
    }

    private Messages wordsFor(PersonId person) {
        wordedFor.add(person);
        return new KeyTexts();
    }

    private Map<PersonId, String> addressesOf(Collection<PersonId> people) {
        Map<PersonId, String> found = new HashMap<>(addresses);
        found.keySet().retainAll(people);
        return found;
    }

    /** Keeps what it is given, unless it is broken. */
    private static final class Outbox implements Mail {
        private final List<String> sent = new ArrayList<>();
        private boolean possible = true;
        private boolean broken;
        private int tried;

        List<String> texts() {
            return sent;
        }

        @Override
        public boolean isPossible() {
            return possible;
        }

        @Override
        public boolean send(String address, String subject, String text) {
            tried++;
            if (!broken) {
                sent.add(address + " " + subject + " " + text);
            }
            return !broken;
        }
    }
}
