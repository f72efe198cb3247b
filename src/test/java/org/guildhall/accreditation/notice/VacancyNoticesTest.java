package org.guildhall.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.guildhall.membership.MembershipNoticeKind;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.PersonalNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The admins of a space are asked once to name a coordinator. */
public class VacancyNoticesTest {
    private static final PersonId MAREK = new PersonId("key-marek");

    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private VacancyNotices vacancies;

    @Before
    public void marekCoordinates() {
        vacancies = academy.app.get(VacancyNotices.class);
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.people.with("marek", "Marek Novák");
    }

    @Test
    public void onceForAVacancyAndAgainForTheNext() {
        coordinated(false);
        assertThat(vacancies.run(() -> false)).isEqualTo(1);
        assertThat(vacancies.run(() -> false)).isZero();
        coordinated(true);
        assertThat(vacancies.run(() -> false)).isZero();
        coordinated(false);
        assertThat(vacancies.run(() -> false)).isEqualTo(1);

        assertThat(academy.app
                        .get(PersonalNotices.class)
                        .page(Academy.ADMIN, Optional.empty(), OptionalLong.empty(), 10))
                .extracting(PersonalNotice::kind)
                .containsExactly(MembershipNoticeKind.VACANT.code(), MembershipNoticeKind.VACANT.code());
    }

    @Test
    public void aDatabaseThatBreaksHalfWayLeavesItToBeToldLater() {
        coordinated(false);

        BrokenHalfWay.everyStatementOf(
                academy.database, () -> assertThat(vacancies.run(() -> false)).isEqualTo(1), () -> {});
    }

    private void coordinated(boolean isSo) {
        assertThat(academy.memberships.coordinators(academy.community.id())).isNotEmpty();
        academy.memberships
                .coordinators(academy.community.id())
                .forEach(each -> academy.people.with(
                        each.person().value().replace("key-", ""),
                        "Somebody",
                        isSo ? PersonState.ACTIVE : PersonState.DEACTIVATED));
    }
}
