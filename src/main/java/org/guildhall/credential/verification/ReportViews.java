package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.accreditation.status.StatusText;
import org.guildhall.credential.openbadges.BadgeSummary;
import org.guildhall.credential.openbadges.Check;
import org.guildhall.credential.openbadges.CheckResult;
import org.guildhall.credential.openbadges.CheckResult.Outcome;
import org.guildhall.credential.openbadges.ReasonCode;
import org.guildhall.credential.openbadges.ReportSource;
import org.guildhall.credential.openbadges.Verdict;
import org.guildhall.credential.openbadges.VerificationReport;
import org.guildhall.platform.Messages;
import org.guildhall.platform.StatusSymbol;

/** Puts verifications into words, in the reader's language. */
@Named
public class ReportViews {
    private final Messages texts;

    @Inject
    public ReportViews(Messages texts) {
        this.texts = texts;
    }

    /** What a check found in the words of the viewer. */
    public ReportView view(CheckedCredential checked) {
        VerificationReport report = checked.report();
        Verdict verdict = report.verdict();
        String tone = tone(verdict);
        return new ReportView(
                verdict.code(),
                verdict.isGood(),
                tone,
                verdict.isGood() ? "✔" : tone.equals("error") ? "✖" : "▲",
                texts.text("guildhall.verify.verdict." + verdict.code()),
                texts.text("guildhall.verify.advice." + verdict.code()),
                lines(report),
                report.badge().map(badge -> facts(badge, checked.lastDays())).orElse(List.of()));
    }

    /** Only what is verified is shown as good. */
    static String tone(Verdict verdict) {
        return switch (verdict) {
            case VERIFIED -> "success";
            case VERIFIED_UNKNOWN_ISSUER, NOT_YET_VALID, STATUS_UNKNOWN, UNCHECKED -> "warning";
            case EXPIRED, REVOKED, SUSPENDED, TAMPERED, MALFORMED, WRONG_HOLDER -> "error";
        };
    }

    private List<ReportLine> lines(VerificationReport report) {
        List<ReportLine> lines =
                new ArrayList<>(report.checks().stream().map(this::line).toList());
        Arrays.stream(Check.values())
                .filter(check -> check != Check.RECIPIENT && report.of(check).isEmpty())
                .map(check -> new CheckResult(
                        check, Outcome.NOT_CHECKED, ReasonCode.NOT_REACHED, ReportSource.FILE, Optional.empty()))
                .forEach(missing -> lines.add(line(missing)));
        return lines;
    }

    private ReportLine line(CheckResult result) {
        return new ReportLine(
                result.check().code(),
                texts.text("guildhall.verify.step." + result.check().code()),
                result.outcome().code(),
                symbol(result.outcome()).text(),
                texts.text("guildhall.verify.outcome." + result.outcome().code()),
                result.reason().code(),
                texts.text("guildhall.verify.reason." + result.reason().code()),
                source(result));
    }

    private String source(CheckResult result) {
        if (result.source() == ReportSource.FILE && result.outcome() == Outcome.NOT_CHECKED) {
            return "";
        }
        String asOf = result.asOf().map(texts::zonedMoment).orElse("");
        return texts.text("guildhall.verify.source." + result.source().code(), asOf);
    }

    private static StatusSymbol symbol(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> StatusSymbol.GOOD;
            case FAILED -> StatusSymbol.BAD;
            case NOT_CHECKED -> StatusSymbol.UNKNOWN;
        };
    }

    private List<ReportFact> facts(BadgeSummary badge, LastDays lastDays) {
        List<ReportFact> facts = new ArrayList<>();
        add(facts, "name", badge.name());
        add(facts, "level", badge.level());
        add(facts, "number", badge.number());
        add(facts, "issuer", badge.issuerName());
        add(facts, "issuer-id", badge.issuerId());
        add(facts, "from", day(badge.validFrom()));
        add(
                facts,
                "until",
                StatusText.lastDays(lastDays, texts)
                        .orElseGet(() -> day(badge.validUntil().map(end -> end.minusSeconds(1)))));
        add(facts, "description", badge.description());
        return facts;
    }

    private String day(Optional<Instant> at) {
        return at.filter(moment -> Math.abs(moment.getEpochSecond()) < 253_402_300_800L)
                .map(moment -> texts.day(moment.atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse("");
    }

    private void add(List<ReportFact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new ReportFact(texts.text("guildhall.verify.fact." + key), value));
        }
    }
}
