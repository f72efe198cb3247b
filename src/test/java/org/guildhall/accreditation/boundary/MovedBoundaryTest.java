package org.guildhall.accreditation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.BoundaryDrawing;
import org.guildhall.membership.BoundaryNoticeSource;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.Exemption;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MoveOrder;
import org.guildhall.membership.OwnStanding;
import org.guildhall.membership.OwnStandings;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.PersonalNotices;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.AtOnce;
import org.junit.Before;
import org.junit.Test;

/** A boundary that is moved to accredited people only: who is exempt, who gets a last day, and how it is taken back. */
public class MovedBoundaryTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");
    private static final LocalDate LAST = LocalDate.parse("2027-02-22");

    private ExemptionService exemptions;
    private BoundaryUndo undo;

    public MovedBoundaryTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void join() {
        academy.join(HANA);
        academy.join(MAREK);
        exemptions = academy.app.get(ExemptionService.class);
        undo = academy.app.get(BoundaryUndo.class);
    }

    @Test
    public void whoeverIsNeitherAccreditedNorExemptHasALastDayAtOnce() {
        academy.join(ADMIN);
        academy.grant("hana", "2026-03-01");

        move(new MoveOrder(List.of(MAREK), "", "Founded it with us.", "hana"));

        assertThat(lastDay(ADMIN)).contains(LAST);
        assertThat(lastDay(MAREK)).isEmpty();
        assertThat(lastDay(HANA)).contains(LocalDate.parse("2027-02-28").plusDays(90));
        Exemption exemption = exemptions.all(AS_ADMIN, SPACE).get(0);
        assertThat(exemption.member().person()).isEqualTo(MAREK);
        assertThat(exemption.by()).isEqualTo(ADMIN);
        assertThat(exemption.reason()).isEqualTo("Founded it with us.");
        assertThat(exemption.at()).isEqualTo(academy.clock.instant());
    }

    @Test
    public void aThousandMembersGetTheirLastDayNowAndTheOthersSoon() {
        IntStream.range(0, 1201).forEach(number -> academy.join(new PersonId("key-p" + number)));

        move(MoveOrder.NOTHING);

        assertThat(academy.memberships.after(academy.community.id(), 0, 2000))
                .hasSize(1203)
                .allMatch(member -> member.staysUntil().equals(Optional.of(LAST)));
    }

    @Test
    public void somebodyElseIsExemptByName() {
        move(new MoveOrder(List.of(), "marek", "Founded it.", ""));

        assertThat(lastDay(MAREK)).isEmpty();
        assertThat(lastDay(HANA)).contains(LAST);
    }

    @Test
    public void anOrderThatNamesNobodyOrLacksAReasonMovesNothing() {
        refused("exemptReason", new MoveOrder(List.of(MAREK), "", " ", ""));
        refused("exemptReason", new MoveOrder(List.of(MAREK), "", "x".repeat(301), ""));
        refused("alsoExempt", new MoveOrder(List.of(), "nobody", "Why", ""));
        refused("alsoExempt", new MoveOrder(List.of(), "second", "Why", ""));
        refused("contact", new MoveOrder(List.of(), "", "", "second"));
        refused("contact", new MoveOrder(List.of(), "", "", "gone"));
        refused(
                "exempt",
                new MoveOrder(
                        IntStream.range(0, 201)
                                .mapToObj(number -> new PersonId("key-" + number))
                                .toList(),
                        "",
                        "Why",
                        ""));

        assertThat(policy()).isEqualTo(JoinPolicy.OPEN);
    }

    @Test
    public void noChangeOfAnAccreditationGivesAnExemptMemberALastDay() {
        move(new MoveOrder(List.of(HANA), "", "Why", ""));

        academy.grant("hana", "2026-11-24");
        assertThat(lastDay(HANA)).isEmpty();
    }

    @Test
    public void theDaysOfGraceBeginWhenAnExemptionEnds() {
        move(new MoveOrder(List.of(HANA), "", "Why", ""));
        academy.clock.moveTo(LocalDate.parse("2026-12-10"));

        Membership member = exemptions.end(AS_ADMIN, SPACE, HANA);

        assertThat(member.staysUntil()).contains(LocalDate.parse("2027-03-10"));
        assertThat(lastDay(HANA)).isEqualTo(member.staysUntil());
        assertRefused(Kind.NOT_FOUND, () -> exemptions.end(AS_ADMIN, SPACE, HANA), "guildhall.membership.exempt.none");
    }

    @Test
    public void anExemptionTakesAwayTheLastDay() {
        move(MoveOrder.NOTHING);

        exemptions.exempt(AS_SECOND_ADMIN, SPACE, HANA, " Learns until spring. ");

        assertThat(lastDay(HANA)).isEmpty();
        assertThat(exemptions.all(AS_ADMIN, SPACE))
                .extracting(Exemption::reason)
                .containsExactly("Learns until spring.");
        exemptions.exempt(AS_ADMIN, SPACE, HANA, "Another reason.");
        assertThat(exemptions.all(AS_ADMIN, SPACE))
                .extracting(Exemption::reason)
                .containsExactly("Another reason.");
    }

    @Test
    public void exemptionsAreForCoordinatorsOfAccreditedOnlyCommunitiesAndOfMembers() {
        assertRefused(
                Kind.CONFLICT,
                () -> exemptions.exempt(AS_ADMIN, SPACE, HANA, "Why"),
                "guildhall.membership.exempt.needless");
        move(MoveOrder.NOTHING);
        assertRefused(
                Kind.FORBIDDEN,
                () -> exemptions.exempt(AS_HOLDER, SPACE, HANA, "Why"),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.FORBIDDEN, () -> exemptions.end(AS_HOLDER, SPACE, HANA), "guildhall.membership.coordinators-only");
        assertRefused(Kind.FORBIDDEN, () -> exemptions.all(AS_HOLDER, SPACE), "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.NOT_FOUND,
                () -> exemptions.exempt(AS_ADMIN, SPACE, ADMIN, "Why"),
                "guildhall.membership.no-such-member");
        assertRefused(Kind.INVALID, () -> exemptions.exempt(AS_ADMIN, SPACE, HANA, " "), "guildhall.refusal.required");
    }

    @Test
    public void theMoveIsTakenBackWithItsLastDaysAndExemptions() {
        policy(JoinPolicy.ON_REQUEST);
        move(new MoveOrder(List.of(MAREK), "", "Why", ""));
        academy.clock.moveTo(LocalDate.parse("2026-12-24"));

        assertThat(undo.undo(AS_ADMIN, SPACE).joinPolicy()).isEqualTo(JoinPolicy.ON_REQUEST);

        assertThat(lastDay(HANA)).isEmpty();
        assertThat(exemptions.all(AS_ADMIN, SPACE)).isEmpty();
        assertRefused(Kind.CONFLICT, () -> undo.undo(AS_ADMIN, SPACE), "guildhall.membership.boundary.undo.over");
        move(MoveOrder.NOTHING);
        assertThat(lastDay(MAREK)).contains(LocalDate.parse("2027-03-24"));
    }

    @Test
    public void afterThirtyDaysOrOnceOpenedAMoveIsNotTakenBack() {
        move(MoveOrder.NOTHING);
        academy.clock.moveTo(LocalDate.parse("2026-12-25"));
        assertRefused(Kind.CONFLICT, () -> undo.undo(AS_ADMIN, SPACE), "guildhall.membership.boundary.undo.over");
        assertThat(undo.undoable(AS_ADMIN, academy.communities.require(AS_ADMIN, SPACE)))
                .isEmpty();

        academy.clock.moveTo(LocalDate.parse("2026-12-24"));
        assertThat(undo.undoable(AS_ADMIN, academy.communities.require(AS_ADMIN, SPACE)))
                .isPresent();
        assertThat(undo.undoable(AS_HOLDER, academy.communities.require(AS_ADMIN, SPACE)))
                .isEmpty();
        policy(JoinPolicy.OPEN);
        assertRefused(Kind.CONFLICT, () -> undo.undo(AS_ADMIN, SPACE), "guildhall.membership.boundary.undo.over");
    }

    @Test
    public void onlyWhoLooksAfterTheCommunityTakesTheMoveBack() {
        move(MoveOrder.NOTHING);

        assertRefused(Kind.FORBIDDEN, () -> undo.undo(AS_HOLDER, SPACE), "guildhall.membership.coordinators-only");
        assertRefused(Kind.UNAUTHENTICATED, () -> undo.undo(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
        assertThat(policy()).isEqualTo(JoinPolicy.ACCREDITED_ONLY);
    }

    @Test
    public void ofThreeWhoTakeItBackAtOnceOneDoes() throws Exception {
        move(MoveOrder.NOTHING);
        Callable<Integer> attempt = () -> {
            try {
                undo.undo(AS_ADMIN, SPACE);
                return 1;
            } catch (RequestRefusedException refusal) {
                assertThat(refusal.kind()).isIn(Kind.CONFLICT, Kind.CHANGED);
                return 0;
            }
        };

        assertThat(AtOnce.all(List.of(attempt, attempt, attempt)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(policy()).isEqualTo(JoinPolicy.OPEN);
        assertThat(lastDay(HANA)).isEmpty();
    }

    @Test
    public void thoseWhoHaveALastDayAreToldOnceWithTheDayAndWhoHelps() {
        academy.join(ADMIN);
        academy.grant("marek", "2026-03-01");
        move(new MoveOrder(List.of(), "", "", "marek"));
        academy.app.get(BoundaryDrawing.class).draw(academy.community.id(), () -> false);

        assertThat(told(HANA))
                .extracting(notice ->
                        notice.kind() + " " + notice.actor().orElseThrow().value() + notice.arguments())
                .containsExactly("boundary-moved key-admin[2027-02-22]");
        assertThat(told(MAREK)).isEmpty();
        assertThat(told(ADMIN)).as("whoever did it").isEmpty();
        assertThat(standing(AS_HOLDER).contact()).isEqualTo("Marek Novák");
        assertThat(standing(Viewer.of(MAREK)).contact()).isEmpty();

        undo.undo(AS_ADMIN, SPACE);
        assertThat(told(HANA)).isEmpty();
        assertThat(standing(AS_HOLDER).contact()).isEmpty();
    }

    @Test
    public void whoeverIsExemptIsToldWhenThatEnds() {
        move(new MoveOrder(List.of(HANA), "", "Why", "marek"));
        assertThat(told(HANA)).isEmpty();

        exemptions.end(AS_ADMIN, SPACE, HANA);

        assertThat(told(HANA)).extracting(PersonalNotice::kind).containsExactly("exemption-ended");
    }

    private OwnStanding standing(Viewer viewer) {
        return academy.app.get(OwnStandings.class).of(viewer, academy.communities.require(viewer, SPACE));
    }

    private List<PersonalNotice> told(PersonId person) {
        List<PersonalNotice> all = academy
                .app
                .get(PersonalNotices.class)
                .page(person, Optional.of(academy.community.id()), OptionalLong.empty(), 10)
                .stream()
                .filter(notice -> !notice.kind().startsWith("accreditation-"))
                .toList();
        return List.copyOf(
                academy.app.get(BoundaryNoticeSource.class).visible(Viewer.of(person), academy.community, all));
    }

    private void refused(String field, MoveOrder order) {
        assertThat(catchThrowableOfType(() -> move(order), RequestRefusedException.class)
                        .problems())
                .extracting(problem -> problem.field())
                .containsExactly(field);
    }

    private void move(MoveOrder order) {
        change(JoinPolicy.ACCREDITED_ONLY, order);
    }

    private void policy(JoinPolicy policy) {
        change(policy, MoveOrder.NOTHING);
    }

    private void change(JoinPolicy policy, MoveOrder order) {
        academy.app
                .get(CommunitySettingsService.class)
                .change(
                        AS_ADMIN,
                        SPACE,
                        new CommunitySettings("Minessence", "values", "", policy.code()),
                        Expected.anything(),
                        order);
    }

    private JoinPolicy policy() {
        return academy.communities.require(AS_ADMIN, SPACE).joinPolicy();
    }

    private Optional<LocalDate> lastDay(PersonId person) {
        return academy.memberships
                .of(academy.community.id(), person)
                .orElseThrow()
                .staysUntil();
    }
}
