package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.membership.MembershipState.ABSENT;
import static org.guildhall.membership.MembershipState.FORMER;
import static org.guildhall.membership.MembershipState.MEMBER;
import static org.guildhall.membership.MembershipState.REQUESTED;

import java.util.ArrayList;
import java.util.List;
import org.guildhall.membership.MembershipTransitions.Action;
import org.junit.Test;

public class MembershipTransitionsTest {
    @Test
    public void theseAndNoOtherStepsLeadFromStateToState() {
        List<String> steps = new ArrayList<>();
        for (MembershipState state : MembershipState.values()) {
            for (Action action : Action.values()) {
                MembershipTransitions.after(state, action)
                        .ifPresent(next -> steps.add(state + " " + action + " " + next));
            }
        }

        assertThat(steps)
                .containsExactlyInAnyOrder(
                        step(ABSENT, Action.JOIN, MEMBER),
                        step(ABSENT, Action.REQUEST, REQUESTED),
                        step(REQUESTED, Action.JOIN, MEMBER),
                        step(REQUESTED, Action.WITHDRAW, ABSENT),
                        step(REQUESTED, Action.APPROVE, MEMBER),
                        step(REQUESTED, Action.DECLINE, ABSENT),
                        step(MEMBER, Action.LEAVE, ABSENT),
                        step(MEMBER, Action.LAPSE, FORMER),
                        step(FORMER, Action.JOIN, MEMBER),
                        step(FORMER, Action.REQUEST, REQUESTED),
                        step(FORMER, Action.LEAVE, ABSENT));
    }

    private static String step(MembershipState from, Action action, MembershipState to) {
        return from + " " + action + " " + to;
    }
}
