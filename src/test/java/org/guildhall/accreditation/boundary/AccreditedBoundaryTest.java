package org.guildhall.accreditation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Boundary;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** How long members of an accredited-only community stay, through grants, renewals, revocations and plain time. */
public class AccreditedBoundaryTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate GRACE_FROM_TODAY = TODAY.plusDays(Boundary.GRACE_DAYS);

    private AccreditedBoundary boundary;

    public AccreditedBoundaryTest(Kind kind) {
        super(kind);
    }

    @Before
    public void draw() {
        boundary = academy.app.get(AccreditedBoundary.class);
        policy(JoinPolicy.ACCREDITED_ONLY);
        academy.inOne(() -> academy.memberships.add(
                academy.community.id(),
                HANA,
                "Hana Sato",
                MembershipState.MEMBER,
                Role.MEMBER,
                academy.clock.instant()));
    }

    @Test
    public void aGrantLetsItsHolderStayForItsTermAndTheGraceAfterIt() {
        academy.grant("hana", "2026-11-24");

        assertThat(lastDay()).contains(LocalDate.parse("2027-11-23").plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void aRenewalMovesTheLastDayOn() {
        String number = academy.grant("hana", "2025-12-01").number();

        academy.change(number, AccreditationAction.RENEW, "2026-11-24", "");

        assertThat(lastDay()).contains(LocalDate.parse("2027-11-30").plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void aRevocationLeavesTheGraceFromToday() {
        String number = academy.grant("hana", "2026-11-01").number();

        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Misuse");

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
    }

    @Test
    public void evenARevocationDatedLongAgoLeavesTheGraceFromToday() {
        String number = academy.grant("hana", "2026-01-01").number();

        academy.change(number, AccreditationAction.REVOKE, "2026-01-02", "Misuse");

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
        assertThat(hana().isMember()).isTrue();
    }

    @Test
    public void theGraceDoesNotBeginAnewWithEveryStep() {
        String number = academy.grant("hana", "2026-11-01").number();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "Complaint");
        academy.clock.moveTo(TODAY.plusDays(60));

        academy.change(number, AccreditationAction.REVOKE, TODAY.plusDays(60).toString(), "Found true");

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
    }

    @Test
    public void whoIsReinstatedStaysForTheTermAgain() {
        String number = academy.grant("hana", "2026-11-01").number();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "Complaint");

        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "Unfounded");

        assertThat(lastDay()).contains(LocalDate.parse("2027-10-31").plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void anotherAccreditationThatGoesOnKeepsTheMember() {
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "ASS"));
        academy.service.grant(AS_ADMIN, SPACE, new Grant(other.id(), "hana", "One", LocalDate.parse("2026-11-01"), ""));
        String number = academy.grant("hana", "2026-11-24").number();

        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", "Misuse");

        assertThat(lastDay()).contains(LocalDate.parse("2027-10-31").plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void timeAloneMakesAFormerMember() {
        academy.grant("hana", "2026-11-24");

        academy.clock.moveTo(lastDay().orElseThrow());
        assertThat(hana().isMember()).isTrue();
        academy.clock.moveTo(lastDay().orElseThrow().plusDays(1));

        assertThat(hana().isFormer()).isTrue();
    }

    @Test
    public void aRenewalBringsNobodyBackUnasked() {
        String number = academy.grant("hana", "2026-11-24").number();
        academy.clock.moveTo(lastDay().orElseThrow().plusDays(1));
        LocalDate now = academy.rules.today();

        Accreditation renewed = academy.change(number, AccreditationAction.RENEW, now.toString(), "");

        assertThat(hana().isFormer()).isTrue();
        assertThat(boundary.lastDayOf(academy.community.id(), HANA))
                .contains(renewed.expiresOn().orElseThrow().plusDays(Boundary.GRACE_DAYS));
    }

    @Test
    public void whoIsThereWhenTheBoundaryIsDrawnHasTheWholeGraceHoweverLongAgoTheirsLapsed() {
        policy(JoinPolicy.OPEN);
        academy.grant("hana", "2020-01-01");
        policy(JoinPolicy.ACCREDITED_ONLY);

        look();

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
    }

    @Test
    public void whoNeverWasAccreditedHasTheGraceToo() {
        look();

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
    }

    @Test
    public void lookingAgainChangesNothing() {
        look();
        academy.clock.moveTo(TODAY.plusDays(30));

        look();

        assertThat(lastDay()).contains(GRACE_FROM_TODAY);
    }

    @Test
    public void anOpenCommunityHasNoLastDays() {
        policy(JoinPolicy.OPEN);

        academy.grant("hana", "2026-11-24");

        assertThat(lastDay()).isEmpty();
    }

    @Test
    public void aHolderWithoutAnAccountIsNoMatterOfMembership() {
        academy.service.grant(
                AS_ADMIN,
                SPACE,
                new Grant(
                        academy.scheme.id(),
                        "",
                        Optional.of(new ExternalPerson("Ola Nordmann", "")),
                        Accreditation.Awarded.level("One"),
                        Optional.of(TODAY),
                        "",
                        Optional.empty()));

        assertThat(lastDay()).isEmpty();
    }

    @Test
    public void aGrantAndItsLastDayAreStoredTogetherOrNotAtAll() {
        BrokenHalfWay.everyStatementOf(academy.database, () -> academy.grant("hana", "2026-11-24"), () -> {
            assertThat(academy.database.ao().count(AoAccreditation.class)).isZero();
            assertThat(lastDay()).isEmpty();
        });
        assertThat(lastDay()).isPresent();
    }

    private void look() {
        academy.inOne(() -> {
            boundary.setMissingLastDays(academy.community.id(), List.of(hana()));
            return null;
        });
    }

    private void policy(JoinPolicy policy) {
        academy.communities.change(
                academy.community.id(), new CommunitySettings("Minessence", "values", "", policy.code()));
    }

    private Membership hana() {
        return academy.memberships.of(academy.community.id(), HANA).orElseThrow();
    }

    private Optional<LocalDate> lastDay() {
        return hana().staysUntil();
    }
}
