package org.guildhall.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.guildhall.invitation.InvitationTransitions.Action;
import org.junit.Test;

/** Every state with every action. */
public class InvitationTransitionsTest {
    private static final List<String> POSSIBLE = List.of(
            "NONE INVITE OPEN",
            "OPEN ACCEPT ACCEPTED",
            "OPEN DECLINE DECLINED",
            "OPEN WITHDRAW WITHDRAWN",
            "ACCEPTED INVITE OPEN",
            "DECLINED INVITE OPEN",
            "DECLINED ACCEPT ACCEPTED",
            "DECLINED WITHDRAW WITHDRAWN",
            "WITHDRAWN INVITE OPEN",
            "EXPIRED INVITE OPEN");

    @Test
    public void nothingElseCanBeDone() {
        List<String> found = Arrays.stream(InvitationState.values())
                .flatMap(state -> Arrays.stream(Action.values())
                        .flatMap(action -> InvitationTransitions.after(state, action).stream()
                                .map(next -> state.name() + " " + action.name() + " " + next.name())))
                .toList();

        assertThat(found).containsExactlyElementsOf(POSSIBLE);
    }
}
