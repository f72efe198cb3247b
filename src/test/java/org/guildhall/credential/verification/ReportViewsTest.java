package org.guildhall.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.credential.openbadges.BadgeSummary;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.CheckResult.Outcome;
import org.guildhall.credential.openbadges.ReasonCode;
import org.guildhall.credential.openbadges.ReportSource;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

/** What a reader is told of a verification: what the badge says of itself, how it looks, and where each answer is from. */
public class ReportViewsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final ReportViews views = new ReportViews(new KeyTexts());

    @Test
    public void everythingThatABadgeSaysOfItselfIsToldWithItsLastWholeDay() {
        Optional<Instant> until = Optional.of(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(facts(badge("MVF-1", Optional.of(NOON), until)))
                .containsExactly(
                        "name Practitioner",
                        "level One",
                        "number MVF-1",
                        "issuer Guild",
                        "issuer-id https://guild.example.org",
                        "from 2026-03-01",
                        "until 2026-12-31",
                        "description Checked.");
    }

    @Test
    public void ofOurOwnBadgesBothLastDaysAreTold() {
        Optional<Instant> until = Optional.of(Instant.parse("2027-01-01T00:00:00Z"));
        LastDays days =
                new LastDays(Optional.of(LocalDate.parse("2026-09-30")), Optional.of(LocalDate.parse("2026-12-31")));
        VerificationReport report = new VerificationReport(
                Verdict.VERIFIED, List.of(), Optional.of(badge("MVF-1", Optional.of(NOON), until)));

        assertThat(views.view(new CheckedCredential(report, days)).facts())
                .extracting(ReportFact::value)
                .contains("guildhall.accreditation.state.then-grace[2026-09-30, 2026-12-31]");
    }

    @Test
    public void whatABadgeDoesNotSayIsLeftOut() {
        assertThat(facts(badge(" ", Optional.empty(), Optional.empty())))
                .containsExactly(
                        "name Practitioner",
                        "level One",
                        "issuer Guild",
                        "issuer-id https://guild.example.org",
                        "description Checked.");
        assertThat(views.view(new CheckedCredential(
                                new VerificationReport(Verdict.MALFORMED, List.of(), Optional.empty()), LastDays.NONE))
                        .facts())
                .isEmpty();
    }

    @Test
    public void aDayThatNoCalendarShowsIsLeftOut() {
        Instant last = Instant.parse("9999-12-31T23:59:59Z");

        assertThat(facts(badge("", Optional.of(last), Optional.empty()))).contains("from 9999-12-31");
        assertThat(facts(badge("", Optional.of(last.plusSeconds(1)), Optional.empty())))
                .noneMatch(fact -> fact.startsWith("from"));
        assertThat(facts(badge("", Optional.of(Instant.MIN), Optional.of(Instant.MAX))))
                .noneMatch(fact -> fact.startsWith("from") || fact.startsWith("until"));
    }

    @Test
    public void aWarningLooksNeitherGoodNorBad() {
        assertThat(symbol(Verdict.VERIFIED)).isEqualTo("success ✔");
        assertThat(symbol(Verdict.STATUS_UNKNOWN)).isEqualTo("warning ▲");
        assertThat(symbol(Verdict.REVOKED)).isEqualTo("error ✖");
    }

    @Test
    public void whereAnAnswerComesFromIsToldWithItsMoment() {
        assertThat(source(ReportSource.REGISTER, Outcome.PASSED, Optional.of(NOON)))
                .isEqualTo("guildhall.verify.source.register[2026-03-01T12:00:00Z]");
        assertThat(source(ReportSource.FILE, Outcome.PASSED, Optional.empty()))
                .isEqualTo("guildhall.verify.source.file[]");
        assertThat(source(ReportSource.FETCHED_LIST, Outcome.NOT_CHECKED, Optional.empty()))
                .isEqualTo("guildhall.verify.source.fetched-list[]");
    }

    @Test
    public void whatWasNotCheckedInTheBadgeItselfHasNoSource() {
        assertThat(source(ReportSource.FILE, Outcome.NOT_CHECKED, Optional.empty()))
                .isEmpty();
    }

    private List<String> facts(BadgeSummary badge) {
        return views
                .view(new CheckedCredential(
                        new VerificationReport(Verdict.VERIFIED, List.of(), Optional.of(badge)), LastDays.NONE))
                .facts()
                .stream()
                .map(fact -> fact.label().replace("guildhall.verify.fact.", "") + " " + fact.value())
                .toList();
    }

    private String symbol(Verdict verdict) {
        ReportView view = views.view(
                new CheckedCredential(new VerificationReport(verdict, List.of(), Optional.empty()), LastDays.NONE));
        return view.tone() + " " + view.symbol();
    }

    private String source(ReportSource source, Outcome outcome, Optional<Instant> asOf) {
        CheckResult result = new CheckResult(Check.STATUS, outcome, ReasonCode.NOT_REACHED, source, asOf);
        return views.view(new CheckedCredential(
                        new VerificationReport(Verdict.VERIFIED, List.of(result), Optional.empty()), LastDays.NONE))
                .checks()
                .get(0)
                .sourceText();
    }

    private static BadgeSummary badge(String number, Optional<Instant> from, Optional<Instant> until) {
        return new BadgeSummary(
                "https://guild.example.org/1",
                "Practitioner",
                "Checked.",
                "https://guild.example.org",
                "Guild",
                number,
                "One",
                from,
                until);
    }
}
