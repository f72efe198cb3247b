package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.scheme;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

/** Nobody holds two accreditations of a scheme; one that lapsed for good makes room for another. */
public class OnePerSchemeTest {
    private static final String KEY = "guildhall.accreditation.already-held";
    private static final Accreditation HELD = hanas(AccreditationState.ACTIVE);

    private final Accreditations accreditations = mock(Accreditations.class);
    private final MovableClock clock = MovableClock.noonOf("2027-01-30");
    private final OnePerScheme room = new OnePerScheme(accreditations, clock);

    @Test
    public void oneThatCanStillBeRenewedMakesNoRoom() {
        assertThat(room.makesRoom(HELD, scheme(strict()))).isFalse();

        clock.moveTo(Cases.day("2027-01-31"));

        assertThat(room.makesRoom(HELD, scheme(strict()))).isTrue();
        assertThat(room.makesRoom(HELD, scheme(lenient()))).isFalse();
    }

    @Test
    public void oneThatIsSuspendedOrOnProbationMakesNoRoomHoweverLongAgoItLapsed() {
        clock.moveTo(Cases.day("2030-01-01"));

        assertThat(room.makesRoom(hanas(AccreditationState.SUSPENDED), scheme(strict())))
                .isFalse();
        assertThat(room.makesRoom(hanas(AccreditationState.PROBATION), scheme(strict())))
                .isFalse();
    }

    @Test
    public void whoeverHoldsOneIsGrantedNoOtherUntilItMakesRoom() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.of(HELD));

        assertRefused(Kind.CONFLICT, () -> room.makingRoom(scheme(strict()), HANA), KEY);

        clock.moveTo(Cases.day("2027-01-31"));

        assertThat(room.makingRoom(scheme(strict()), HANA)).contains(HELD);
    }

    @Test
    public void whoeverHoldsNoneNeedsNoRoom() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.empty());

        assertThat(room.makingRoom(scheme(strict()), HANA)).isEmpty();
    }

    @Test
    public void whatEndedDoesNotComeBackBesideAnother() {
        Accreditation revoked = hanas(AccreditationState.REVOKED);
        when(accreditations.live(3, HANA)).thenReturn(Optional.of(HELD));

        assertRefused(Kind.CONFLICT, () -> room.requireRoom(revoked, HELD), KEY);
        assertThatCode(() -> room.requireRoom(revoked, revoked)).doesNotThrowAnyException();
        assertThatCode(() -> room.requireRoom(HELD, hanas(AccreditationState.SUSPENDED)))
                .doesNotThrowAnyException();
    }

    @Test
    public void whatEndedComesBackWhereNoOtherIsHeld() {
        when(accreditations.live(3, HANA)).thenReturn(Optional.empty());

        assertThatCode(() -> room.requireRoom(hanas(AccreditationState.REVOKED), HELD))
                .doesNotThrowAnyException();
    }
}
