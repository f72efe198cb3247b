package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** Whoever grants, names officers or looks for what somebody granted may type a member's full name. */
public class GrantByNameTest extends AcademyTest {
    public GrantByNameTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void members() {
        join("hana", "Hana Sato");
    }

    private void join(String username, String fullName) {
        academy.people.with(username, fullName);
        academy.inOne(() -> academy.memberships.add(
                academy.community.id(),
                new PersonId("key-" + username),
                fullName,
                MembershipState.MEMBER,
                Role.MEMBER,
                academy.clock.instant()));
    }

    @Test
    public void aGrantIsToTheMemberOfThisName() {
        assertThat(academy.grant("hana sato", "2026-11-01").holder()).isEqualTo(new PersonId("key-hana"));
    }

    @Test
    public void aGrantToAFullNameOfNoMemberIsRefused() {
        assertRefused(
                Kind.INVALID,
                () -> academy.grant("Marek Novák", "2026-11-01"),
                "guildhall.accreditation.no-such-holder");
    }

    @Test
    public void aGrantToANameOfSeveralMembersIsRefused() {
        join("hana2", "Hana Sato");

        assertRefused(
                Kind.INVALID, () -> academy.grant("Hana Sato", "2026-11-01"), "guildhall.membership.several-people");
    }

    @Test
    public void aNewHolderOfNearlyTheSameNameIsToldFromTheOneWhoIsKnown() {
        AccreditationService service = academy.app.get(AccreditationService.class);
        service.grant(AS_ADMIN, SPACE, outside("Ingé Müller"));

        assertThat(service.isToSomebodyNearlyKnown(AS_ADMIN, SPACE, outside("Inge Muller")))
                .isTrue();
        assertThat(service.isToSomebodyNearlyKnown(AS_ADMIN, SPACE, outside("Ingé Müller")))
                .isFalse();
        assertThat(service.isToSomebodyNearlyKnown(AS_ADMIN, SPACE, outside("Inge Maller")))
                .isFalse();
        assertRefused(
                Kind.FORBIDDEN,
                () -> service.isToSomebodyNearlyKnown(AS_HOLDER, SPACE, outside("Inge Muller")),
                "guildhall.accreditation.duty.decide");
    }

    private Grant outside(String name) {
        return new Grant(
                academy.scheme.id(),
                "",
                Optional.of(new ExternalPerson(name, "")),
                Accreditation.Awarded.level(academy.scheme.levels().get(0)),
                Optional.of(LocalDate.parse("2026-03-01")),
                "",
                Optional.empty());
    }

    @Test
    public void officersAreNamedByFullNameAndRefusedWhereSeveralAreCalledSo() {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("Hana Sato", "marek"));

        assertThat(academy.officers.of(academy.scheme.id()).get(OfficerDuty.ASSESS))
                .containsExactlyInAnyOrder(new PersonId("key-hana"), new PersonId("key-marek"));

        join("hana2", "Hana Sato");
        assertRefused(
                Kind.INVALID,
                () -> academy.schemes.name(
                        AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("Hana Sato", "nobody")),
                "guildhall.membership.several-people",
                "guildhall.accreditation.no-such-officer-named");
    }
}
