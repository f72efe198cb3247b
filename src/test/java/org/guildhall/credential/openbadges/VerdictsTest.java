package org.guildhall.credential.openbadges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.guildhall.credential.openbadges.VerdictCase.Answer;
import org.junit.Test;

/** The verifier on the site keeps the table of verdicts; the offline page is given the same one in a browser. */
public class VerdictsTest {
    private static final List<VerdictCase> TABLE = VerdictCases.all();

    @Test
    public void everyRowGetsItsVerdictForItsReason() {
        SoftAssertions all = new SoftAssertions();
        TABLE.forEach(row ->
                all.assertThat(report(row)).as(row.name()).satisfies(report -> isAnswered(report, row.answer())));
        all.assertAll();
    }

    @Test
    public void withoutAnyListEveryRowGetsTheVerdictOfTheOfflinePage() {
        SoftAssertions all = new SoftAssertions();
        TABLE.forEach(row -> {
            VerdictCase bare = new VerdictCase(
                    row.name(), row.input(), row.email(), Map.of(), row.withoutLists(), row.withoutLists());
            all.assertThat(report(bare)).as(row.name()).satisfies(report -> isAnswered(report, row.withoutLists()));
        });
        all.assertAll();
    }

    @Test
    public void notGenuineIsSaidOnlyWhereASignatureWasCheckedOrIsNone() {
        Set<ReasonCode> grounds = Set.of(
                ReasonCode.ALGORITHM_NOT_ALLOWED,
                ReasonCode.SIGNATURE_WRONG,
                ReasonCode.KEY_OF_ANOTHER,
                ReasonCode.KEY_OF_ANOTHER_ISSUER,
                ReasonCode.KEY_NOT_THE_ISSUERS);

        assertThat(TABLE.stream().map(VerdictsTest::report).filter(report -> report.verdict() == Verdict.TAMPERED))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.checks())
                        .anyMatch(result -> result.isFailed() && grounds.contains(result.reason())));
    }

    @Test
    public void everyRowHasANameOfItsOwn() {
        assertThat(TABLE.stream().map(VerdictCase::name).collect(Collectors.toSet()))
                .hasSameSizeAs(TABLE);
    }

    private static VerificationReport report(VerdictCase row) {
        return Badges.verify(row.input(), VerdictCases.context(row));
    }

    private static void isAnswered(VerificationReport report, Answer answer) {
        assertThat(report.verdict().code()).as(report.checks().toString()).isEqualTo(answer.verdict());
        assertThat(report.checks()).extracting(result -> result.reason().code()).contains(answer.reason());
    }
}
