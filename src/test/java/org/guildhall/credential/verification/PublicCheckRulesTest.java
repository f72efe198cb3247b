package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RateLimiter;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.FakeSiteSettings;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** What the check by number that is open to everybody tells, and whom it lets ask how often. */
public class PublicCheckRulesTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    /** Made and checked by the rule of its check character. */
    private static final String NUMBER = "MVF-2026-000123-";

    private final Accreditations accreditations = mock(Accreditations.class);
    private final Schemes schemes = mock(Schemes.class);
    private final RegisterReading reading = mock(RegisterReading.class);
    private final AccreditationHistory histories = mock(AccreditationHistory.class);
    private final FakeSiteSettings settings = new FakeSiteSettings();
    private String told = "Fraud.";
    private final MovableClock clock = MovableClock.noonOf("2026-03-02");
    private final RateLimiter limiter = new RateLimiter(clock);
    private final NumberCheck check =
            new NumberCheck(accreditations, schemes, reading, histories, settings, limiter, clock);

    @Test
    public void onlyPublicSchemesAreTold() {
        assertThat(find(Visibility.PUBLIC, false, StatusOnDay.State.IN_FORCE)).isPresent();
        assertThat(find(Visibility.SITE, false, StatusOnDay.State.IN_FORCE)).isEmpty();
        assertThat(find(Visibility.MEMBERS, false, StatusOnDay.State.IN_FORCE)).isEmpty();
    }

    @Test
    public void whatLeftTheRegisterIsNotToldAnyMore() {
        assertThat(find(Visibility.PUBLIC, false, StatusOnDay.State.REVOKED)).isPresent();

        clock.moveTo(LocalDate.parse("2026-04-02"));

        assertThat(find(Visibility.PUBLIC, false, StatusOnDay.State.REVOKED)).isEmpty();
    }

    @Test
    public void theMomentOfTheAnswerIsToldWithIt() {
        assertThat(find(Visibility.PUBLIC, false, StatusOnDay.State.IN_FORCE)
                        .orElseThrow()
                        .at())
                .isEqualTo(clock.instant());
    }

    @Test
    public void reasonsAreToldOfWhatWasRevokedOrSuspendedWhereTheSchemeShowsThem() {
        assertThat(reason(true, StatusOnDay.State.REVOKED)).contains("Fraud.");
        assertThat(reason(true, StatusOnDay.State.SUSPENDED)).contains("Fraud.");
        assertThat(reason(true, StatusOnDay.State.IN_FORCE)).isEmpty();
        assertThat(reason(false, StatusOnDay.State.REVOKED)).isEmpty();
    }

    @Test
    public void whereNoReasonWasWrittenNoneIsTold() {
        told = "";

        assertThat(reason(true, StatusOnDay.State.REVOKED)).isEmpty();
    }

    @Test
    public void aSchemeIsAskedForAlsoWhereANumberWasNeverGiven() {
        when(accreditations.byNumber(any())).thenReturn(Optional.empty());

        assertThat(check.find("visitor", number(), Optional.empty())).isEmpty();

        verify(schemes).byIds(List.of(0L));
    }

    @Test
    public void aMistypedNumberIsAskedOfNobodyAndAClosedCheckAnswersNothing() {
        assertThat(check.find("visitor", "MVF-2026-000123-?", Optional.empty())).isEmpty();
        settings.switchPublicCheck(false);
        assertThat(check.isOpen()).isFalse();
        assertThat(check.find("visitor", number(), Optional.empty())).isEmpty();

        verifyNoInteractions(accreditations, schemes);
    }

    @Test
    public void numbersAreCountedApartFromCredentials() {
        when(accreditations.byNumber(any())).thenReturn(Optional.empty());
        for (int i = 0; i < RateLimiter.PER_MINUTE; i++) {
            check.find("visitor", number(), Optional.empty());
        }

        assertRefused(
                Kind.TOO_MANY, () -> check.find("visitor", number(), Optional.empty()), "guildhall.refusal.too-many");
        assertThatCode(() -> limiter.count("credential visitor")).doesNotThrowAnyException();
    }

    @Test
    public void aMinuteAfterTheFirstTimeOneMayAskAgain() {
        for (int i = 0; i < 30; i++) {
            limiter.count("visitor");
        }
        clock.move(Duration.ofSeconds(59));
        assertRefused(Kind.TOO_MANY, () -> limiter.count("visitor"), "guildhall.refusal.too-many");

        clock.move(Duration.ofSeconds(1));
        for (int i = 0; i < 30; i++) {
            limiter.count("visitor");
        }
        assertRefused(Kind.TOO_MANY, () -> limiter.count("visitor"), "guildhall.refusal.too-many");
    }

    @Test
    public void tenThousandVisitorsAreRememberedAndNoMore() {
        for (int i = 0; i < 30; i++) {
            limiter.count("first");
        }
        for (int i = 1; i < 10_000; i++) {
            limiter.count("visitor " + i);
        }
        assertRefused(Kind.TOO_MANY, () -> limiter.count("first"), "guildhall.refusal.too-many");

        for (int i = 0; i < 10_000; i++) {
            limiter.count("other " + i);
        }
        assertThatCode(() -> limiter.count("first")).doesNotThrowAnyException();
    }

    private Optional<String> reason(boolean shown, StatusOnDay.State state) {
        return find(Visibility.PUBLIC, shown, state).orElseThrow().reason();
    }

    private Optional<CheckedNumber> find(Visibility visibility, boolean reasonsShown, StatusOnDay.State state) {
        Accreditation revoked = revoked();
        Scheme scheme = scheme(visibility, reasonsShown);
        Person holder = Person.removed(HANA);
        StatusOnDay standing = new StatusOnDay(state, DAY, Optional.empty(), LastDays.NONE, false, false);
        when(accreditations.byNumber(number())).thenReturn(Optional.of(revoked));
        when(schemes.byIds(List.of(3L))).thenReturn(Map.of(3L, scheme));
        when(reading.entries(List.of(revoked), Map.of(3L, scheme), Optional.empty()))
                .thenReturn(List.of(new RegisterEntry(revoked, scheme, holder, Optional.empty(), standing)));
        when(histories.historyOf(number()))
                .thenReturn(List.of(
                        event("2026-01-01", "Passed."), event("2026-03-01", told), event("2026-03-02", "Later.")));
        return check.find("visitor", " " + number().toLowerCase(Locale.ROOT), Optional.empty());
    }

    /** The one of all check characters that fits. */
    private static String number() {
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(last -> NUMBER + (char) last)
                .filter(AccreditationNumber::isWellFormed)
                .findFirst()
                .orElseThrow();
    }

    private static AccreditationEvent event(String on, String reason) {
        return new AccreditationEvent(
                AccreditationAction.REVOKE,
                LocalDate.parse(on),
                LifecycleState.of(AccreditationState.REVOKED),
                "One",
                term(),
                HANA,
                Instant.EPOCH,
                reason,
                Optional.empty());
    }

    private static Accreditation revoked() {
        return new Accreditation(
                1,
                7,
                3,
                1,
                number(),
                HANA,
                Accreditation.Awarded.level("One"),
                new Status(LifecycleState.of(AccreditationState.REVOKED), Optional.empty(), DAY, HANA),
                term(),
                new Accreditation.Origin(DAY, HANA, Optional.empty(), Optional.empty()));
    }

    private static Term term() {
        return new Term(LocalDate.parse("2026-01-01"), Optional.empty(), Optional.empty(), false);
    }

    private static Scheme scheme(Visibility visibility, boolean reasonsShown) {
        SchemeRules rules = new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One")),
                SchemeRules.Validity.of(Optional.empty()),
                RenewalRequirements.NONE,
                new SchemeRules.Publicity(visibility, reasonsShown, Optional.of(1)));
        return new Scheme(3, 7, "Practitioner", "MVF", false, 1, rules);
    }
}
