package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.credential.claim.ClaimForm;
import org.guildhall.credential.claim.ClaimService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** What waits for whom: only what this very person may do now. */
public class WaitingForTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private WaitingFor waiting;
    private ApplicationService applications;

    public WaitingForTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        waiting = academy.app.get(WaitingFor.class);
        applications = academy.app.get(ApplicationService.class);
        academy.people.with("nora", "Nora Newcomer");
    }

    private long apply() {
        return applications
                .apply(AS_MAREK, SPACE, new ApplicationForm(academy.scheme.id(), "One", "I weave.", List.of()))
                .id();
    }

    private List<String> told(Viewer viewer) {
        return waiting.of(viewer, SPACE).stream()
                .map(each -> each.code() + " " + each.count() + " "
                        + each.items().get(0).person() + " "
                        + each.items().get(0).address())
                .toList();
    }

    @Test
    public void nothingWaitsForVisitorsNorWhereThereIsNoCommunity() {
        apply();

        assertThat(told(Viewer.ANONYMOUS)).isEmpty();
        assertThat(waiting.of(AS_ADMIN, new SpaceKey("NONE"))).isEmpty();
    }

    @Test
    public void thoseWithoutAPartInAnythingCostTwoLookUps() {
        apply();
        academy.join(HANA);
        waiting.of(AS_HOLDER, SPACE);
        academy.database.statements().reset();

        assertThat(told(AS_HOLDER)).isEmpty();
        assertThat(academy.database.statements().count()).isLessThanOrEqualTo(3);
    }

    @Test
    public void anApplicationWaitsForThoseWhoMayAssessThenForThoseWhoMayDecide() {
        long id = apply();
        String page = "Marek Novák /plugins/guildhall/application.action?key=MVF&id=" + id;
        assertThat(told(AS_ADMIN)).containsExactly("assess 1 " + page);
        assertThat(told(AS_MAREK)).isEmpty();

        applications.takeUp(AS_ADMIN, SPACE, id);
        assertThat(told(AS_ADMIN)).containsExactly("assess 1 " + page);
        assertThat(told(AS_SECOND_ADMIN)).isEmpty();

        applications.recommend(AS_ADMIN, SPACE, id, true, "Good.");
        assertThat(told(AS_ADMIN)).isEmpty();
        assertThat(told(AS_SECOND_ADMIN)).containsExactly("decide 1 " + page);

        applications.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(TODAY), "");
        assertThat(told(AS_SECOND_ADMIN)).isEmpty();
    }

    @Test
    public void whereOfficersAreNamedItWaitsForThemAlone() {
        apply();
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("hana"));

        assertThat(told(AS_HOLDER)).hasSize(1);
        assertThat(told(AS_ADMIN)).isEmpty();
    }

    @Test
    public void requestsWaitForThoseWhoLookAfterTheCommunity() {
        academy.inOne(() -> academy.memberships.add(
                academy.community.id(),
                new PersonId("key-nora"),
                "Nora Newcomer",
                MembershipState.REQUESTED,
                Role.MEMBER,
                academy.clock.instant()));

        assertThat(told(AS_ADMIN)).containsExactly("request 1 Nora Newcomer /plugins/guildhall/people.action?key=MVF");
        assertThat(told(AS_HOLDER)).isEmpty();
    }

    @Test
    public void suspensionsWaitFromTheirDayOfReviewOn() {
        String number = academy.grant("hana", "2026-11-01").number();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        assertThat(told(AS_ADMIN)).isEmpty();

        academy.clock.move(Duration.ofDays(10));
        assertThat(told(AS_ADMIN))
                .containsExactly("review 1 Hana Sato /plugins/guildhall/accreditation.action?key=MVF&number=" + number);
        assertThat(told(AS_HOLDER)).isEmpty();

        academy.change(number, AccreditationAction.REINSTATE, "2026-12-04", "Unfounded.");
        assertThat(told(AS_ADMIN)).isEmpty();
    }

    @Test
    public void activitiesWaitUntilTheyAreReviewedButNotForTheirHolder() {
        String number = academy.grant("hana", "2026-11-01").number();
        ActivityLog log = academy.app.get(ActivityLog.class);
        Activity activity =
                log.add(AS_HOLDER, SPACE, new ActivityEntry(academy.scheme.id(), TODAY, "Course", 8, "Looms.", ""));
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("hana", "marek"));

        assertThat(told(AS_MAREK))
                .containsExactly(
                        "activity 1 Hana Sato /plugins/guildhall/holder-activities.action?key=MVF&number=" + number);
        assertThat(told(AS_HOLDER)).isEmpty();

        log.review(AS_MAREK, SPACE, activity.id(), Activity.Review.ACCEPTED);
        assertThat(told(AS_MAREK)).isEmpty();
    }

    @Test
    public void credentialsFromElsewhereWaitForSomebodyElse() {
        academy.join(ADMIN);
        academy.app
                .get(ClaimService.class)
                .claim(AS_ADMIN, SPACE, new ClaimForm("Loom master", "Weavers elsewhere", "2026-01-01", "", "", ""));

        assertThat(told(AS_SECOND_ADMIN)).containsExactly("claim 1 Ada Admin /plugins/guildhall/claims.action?key=MVF");
        assertThat(told(AS_ADMIN)).isEmpty();
    }

    @Test
    public void everythingCostsAFewLookUpsAndComesInTheOrderOfUrgency() {
        apply();
        String number = academy.grant("hana", "2026-11-01").number();
        academy.app
                .get(ActivityLog.class)
                .add(AS_HOLDER, SPACE, new ActivityEntry(academy.scheme.id(), TODAY, "Course", 8, "Looms.", ""));
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        academy.clock.move(Duration.ofDays(10));
        waiting.of(AS_ADMIN, SPACE);
        academy.database.statements().reset();

        assertThat(waiting.of(AS_ADMIN, SPACE))
                .extracting(Waiting::kind)
                .containsExactly(WaitingKind.ASSESS, WaitingKind.REVIEW, WaitingKind.ACTIVITY);
        assertThat(academy.database.statements().count()).isLessThanOrEqualTo(11);
    }

    @Test
    public void ofManyTheFirstFewAreNamedAndTheOthersCounted() {
        List<WaitingItem> items = java.util.stream.IntStream.rangeClosed(1, 101)
                .mapToObj(number -> new WaitingItem("Person " + number, "", "/p"))
                .toList();

        Waiting seven = Waiting.of(WaitingKind.CLAIM, "/p", items.subList(0, 7));
        assertThat(seven.count()).isEqualTo(7);
        assertThat(seven.items()).hasSize(5);
        assertThat(seven.others()).isEqualTo(2);
        assertThat(seven.more()).isFalse();
        Waiting all = Waiting.of(WaitingKind.CLAIM, "/p", items);
        assertThat(all.count()).isEqualTo(100);
        assertThat(all.more()).isTrue();
        assertThat(Waiting.of(WaitingKind.CLAIM, "/p", items.subList(0, 100)).more())
                .isFalse();
    }
}
