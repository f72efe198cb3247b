package org.guildhall.accreditation.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.renewal.ao.AoActivity;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.ChangePreview;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What holders bring to be renewed, under recipes as professional bodies have them. */
public class RenewalTest extends AcademyTest {
    private ActivityLog log;

    public RenewalTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        log = academy.app.get(ActivityLog.class);
    }

    @Test
    public void pointsAboveAClassesMostDoNotCountAndItsLeastMustBeMet() {
        RenewalRequirements recipe = recipe(10, CycleStart.LATER);
        RenewalProgress progress =
                RenewalProgress.of(recipe, List.of(activity("Course", 9), activity("course", 5), activity("Talk", 1)));

        assertThat(progress.counted()).isEqualTo(9);
        assertThat(progress.isMet()).isFalse();
        assertThat(RenewalProgress.of(
                                recipe, List.of(activity("Course", 9), activity("Talk", 2), activity("Reading", 1)))
                        .isMet())
                .isTrue();
    }

    @Test
    public void aRenewalWithoutThePointsNeedsAReason() {
        String number = accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> renew(number, "2026-11-24", ""),
                "guildhall.accreditation.renewal.points-missing");
        renew(number, "2026-11-24", "Illness; the board agreed.");
    }

    @Test
    public void pointsCountOnceOnly() {
        String number = accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");
        add("Course", 8, "2026-05-01");
        add("Talk", 4, "2026-06-01");
        renew(number, "2026-11-24", "");

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> renew(number, "2026-11-24", ""),
                "guildhall.accreditation.renewal.points-missing");
    }

    @Test
    public void whoeverGoesOnFromTheOldDateCannotEarnPointsInGrace() {
        String number = accreditedUnder(recipe(10, CycleStart.OLD_DATE), "2025-01-10");
        add("Course", 8, "2026-01-01");
        add("Talk", 4, "2026-02-01");

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> renew(number, "2026-02-05", ""),
                "guildhall.accreditation.renewal.points-missing");
    }

    @Test
    public void afterTheTimeToComeBackOnlyANewApplicationHelps() {
        String number = accreditedUnder(recipe(0, CycleStart.LATER), "2024-01-10");

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> renew(number, "2026-11-24", "late"),
                "guildhall.accreditation.renewal-too-late");
        assertThat(academy.grant("hana", "2026-11-24").origin().supersedes()).contains(number);
    }

    @Test
    public void aRejectedActivityDoesNotCountAndNobodyReviewsTheirOwn() {
        accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");
        Activity activity = add("Course", 8, "2026-05-01");

        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> log.review(AS_HOLDER, SPACE, activity.id(), Activity.Review.ACCEPTED),
                "guildhall.accreditation.officers-only");
        log.review(AS_ADMIN, SPACE, activity.id(), Activity.Review.REJECTED);

        assertThat(log.own(AS_HOLDER, SPACE, academy.scheme.id()).get(0).mayCount())
                .isFalse();
    }

    @Test
    public void onlyTheHolderTakesAnActivityBackAndOnlyUntilItWasCounted() {
        String number = accreditedUnder(recipe(1, CycleStart.LATER), "2026-01-10");
        Activity activity = add("Talk", 4, "2026-06-01");

        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> log.remove(AS_MAREK, SPACE, activity.id()),
                "guildhall.accreditation.activity.absent");
        renew(number, "2026-11-24", "");
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> log.remove(AS_HOLDER, SPACE, activity.id()),
                "guildhall.accreditation.activity.counted");
    }

    @Test
    public void theAuditSamplesTheSchemesShareRoundedUpAndRecordsIt() {
        accreditedUnder(recipe(0, CycleStart.LATER), "2026-01-10");
        academy.grant("marek", "2026-01-11");
        RenewalAudit audit = academy.app.get(RenewalAudit.class);

        List<String> picked =
                audit.draw(AS_ADMIN, SPACE, academy.scheme.id(), 90).numbers();

        assertThat(picked).hasSize(1);
        assertThat(academy.trail
                        .page(academy.community.id(), Optional.empty(), 1)
                        .get(0)
                        .detail()
                        .texts("accreditations"))
                .isEqualTo(picked);
    }

    @Test
    public void aRenewalThatIsUndoneGivesItsPointsBack() {
        String number = accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");
        add("Course", 8, "2026-05-01");
        add("Talk", 4, "2026-06-01");
        Accreditation before = academy.accreditations.byNumber(number).orElseThrow();
        Scheme scheme = academy.storedSchemes.byIds(List.of(before.schemeId())).get(before.schemeId());
        renew(number, "2026-11-24", "");
        Accreditation renewed = academy.accreditations.byNumber(number).orElseThrow();

        academy.inOne(() ->
                academy.writer.undo(renewed, before, scheme, AS_ADMIN.person().orElseThrow()));

        assertThat(log.own(AS_HOLDER, SPACE, academy.scheme.id())).allMatch(Activity::mayCount);
        renew(number, "2026-11-24", "");
    }

    @Test
    public void manyRenewalsAreTriedWithOneLookAtTheirPoints() {
        String hana = accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");
        add("Course", 8, "2026-05-01");
        add("Talk", 4, "2026-06-01");
        String marek = academy.grant("marek", "2026-01-10").number();
        List<Accreditation> both = academy.accreditations.byNumbers(academy.community.id(), List.of(hana, marek));
        Scheme scheme =
                academy.storedSchemes.byIds(List.of(academy.scheme.id())).get(academy.scheme.id());
        Change renewal = new Change(AccreditationAction.RENEW, LocalDate.parse("2026-11-24"), "");
        academy.database.statements().reset();

        ChangePreview preview =
                academy.planner.preview(both, renewal, AS_ADMIN.person().orElseThrow());

        both.forEach(each -> {
            if (each.number().equals(hana)) {
                assertThat(preview.of(each, scheme).expiresOn()).contains(LocalDate.parse("2028-01-09"));
            } else {
                assertRefused(
                        RequestRefusedException.Kind.CONFLICT,
                        () -> preview.of(each, scheme),
                        "guildhall.accreditation.renewal.points-missing");
            }
        });
        assertThat(academy.database.statements().count()).isEqualTo(1);
    }

    @Test
    public void aRenewalThatBreaksHalfWayCountsNoPoints() {
        String number = accreditedUnder(recipe(10, CycleStart.LATER), "2026-01-10");
        add("Course", 8, "2026-05-01");
        add("Talk", 4, "2026-06-01");

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> renew(number, "2026-11-24", ""),
                () -> assertThat(academy.database.ao().count(AoActivity.class, "COUNTED_FOR IS NOT NULL"))
                        .isZero());
    }

    private String accreditedUnder(RenewalRequirements recipe, String from) {
        SchemeRules rules = new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One"), Level.named("Two")),
                new SchemeRules.Validity(Optional.of(12), 2, true, Optional.of(10), List.of(30)),
                recipe,
                SchemeRules.Publicity.USUAL);
        Scheme changed = academy.schemes.change(
                AS_ADMIN, SPACE, academy.scheme.id(), new SchemeTerms("Practitioner", "MVF", rules));
        assertThat(changed.version()).isEqualTo(2);
        return academy.grant("hana", from).number();
    }

    private static RenewalRequirements recipe(int points, CycleStart start) {
        return new RenewalRequirements(
                points,
                List.of(
                        new RenewalRequirements.ActivityClass("Course", 0, 8),
                        new RenewalRequirements.ActivityClass("Talk", points == 0 ? 0 : 1, 8)),
                start,
                Optional.empty(),
                50);
    }

    private Activity activity(String kind, int points) {
        return new Activity(
                1,
                1,
                1,
                AS_HOLDER.person().orElseThrow(),
                LocalDate.parse("2026-01-01"),
                kind,
                points,
                "",
                "",
                Activity.Review.NOT_REVIEWED,
                Optional.empty());
    }

    private Activity add(String kind, int points, String on) {
        return log.add(
                AS_HOLDER,
                SPACE,
                new ActivityEntry(academy.scheme.id(), LocalDate.parse(on), kind, points, "What I did", ""));
    }

    private void renew(String number, String on, String reason) {
        academy.change(number, AccreditationAction.RENEW, on, reason);
    }
}
