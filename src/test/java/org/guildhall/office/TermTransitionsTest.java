package org.guildhall.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.office.TermState.DECLINED;
import static org.guildhall.office.TermState.ENDED;
import static org.guildhall.office.TermState.HELD;
import static org.guildhall.office.TermState.NONE;
import static org.guildhall.office.TermState.OFFERED;
import static org.guildhall.office.TermState.STEPPED_DOWN;

import java.util.List;
import org.junit.Test;

public class TermTransitionsTest {

    @Test
    public void anOfferIsAcceptedDeclinedOrTakenBackAndNothingElse() {
        assertThat(TermTransitions.after(NONE, TermAction.OFFER)).contains(OFFERED);
        assertThat(TermTransitions.after(OFFERED, TermAction.ACCEPT)).contains(HELD);
        assertThat(TermTransitions.after(OFFERED, TermAction.DECLINE)).contains(DECLINED);
        assertThat(TermTransitions.after(OFFERED, TermAction.END)).contains(ENDED);
        assertThat(List.of(TermAction.OFFER, TermAction.EXTEND, TermAction.HAND_OVER, TermAction.STEP_DOWN))
                .allSatisfy(action ->
                        assertThat(TermTransitions.after(OFFERED, action)).isEmpty());
    }

    @Test
    public void whatIsHeldIsExtendedHandedOverGivenUpOrEnded() {
        assertThat(TermTransitions.after(HELD, TermAction.EXTEND)).contains(HELD);
        assertThat(TermTransitions.after(HELD, TermAction.HAND_OVER)).contains(HELD);
        assertThat(TermTransitions.after(HELD, TermAction.STEP_DOWN)).contains(STEPPED_DOWN);
        assertThat(TermTransitions.after(HELD, TermAction.END)).contains(ENDED);
        assertThat(List.of(TermAction.OFFER, TermAction.ACCEPT, TermAction.DECLINE))
                .allSatisfy(action ->
                        assertThat(TermTransitions.after(HELD, action)).isEmpty());
    }

    @Test
    public void nothingComesOfWhatIsClosed() {
        assertThat(List.of(DECLINED, ENDED, STEPPED_DOWN)).allSatisfy(state -> {
            assertThat(state.isOpen()).isFalse();
            assertThat(TermAction.values())
                    .allSatisfy(action ->
                            assertThat(TermTransitions.after(state, action)).isEmpty());
        });
    }
}
