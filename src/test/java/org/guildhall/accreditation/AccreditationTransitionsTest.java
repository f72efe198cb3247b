package org.guildhall.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.AccreditationAction.GRANT;
import static org.guildhall.accreditation.AccreditationAction.REINSTATE;
import static org.guildhall.accreditation.AccreditationAction.RENEW;
import static org.guildhall.accreditation.AccreditationAction.REVOKE;
import static org.guildhall.accreditation.AccreditationAction.SUSPEND;

import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class AccreditationTransitionsTest {
    private static final Map<AccreditationState, Set<AccreditationAction>> ALLOWED = Map.of(
            AccreditationState.NONE, EnumSet.of(GRANT),
            AccreditationState.ACTIVE, EnumSet.of(RENEW, SUSPEND, REVOKE),
            AccreditationState.SUSPENDED, EnumSet.of(REINSTATE, REVOKE),
            AccreditationState.REVOKED, EnumSet.noneOf(AccreditationAction.class));

    @Test
    public void everyStateAllowsExactlyWhatItShould() {
        for (AccreditationState state : AccreditationState.values()) {
            assertThat(AccreditationTransitions.possibleIn(state))
                    .containsExactlyInAnyOrderElementsOf(ALLOWED.get(state));
        }
    }

    @Test
    public void randomLivesEndRevokedForGoodAndAreInForceOnlyWhileActive() {
        Random random = new Random(42);
        for (int life = 0; life < 20_000; life++) {
            AccreditationState state = AccreditationState.NONE;
            boolean revoked = false;
            boolean suspended = false;
            for (int step = 0; step < 20; step++) {
                AccreditationAction action = AccreditationAction.values()[random.nextInt(5)];
                boolean expected = ALLOWED.get(state).contains(action);
                assertThat(AccreditationTransitions.after(state, action).isPresent())
                        .isEqualTo(expected);
                state = AccreditationTransitions.after(state, action).orElse(state);
                revoked |= expected && action == REVOKE;
                suspended = expected ? action == SUSPEND : suspended;
                assertThat(state == AccreditationState.REVOKED).isEqualTo(revoked);
                assertThat(state == AccreditationState.SUSPENDED).isEqualTo(suspended && !revoked);
            }
        }
    }
}
