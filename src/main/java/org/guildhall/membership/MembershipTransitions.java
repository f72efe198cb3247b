package org.guildhall.membership;

import static org.guildhall.membership.MembershipState.ABSENT;
import static org.guildhall.membership.MembershipState.FORMER;
import static org.guildhall.membership.MembershipState.MEMBER;
import static org.guildhall.membership.MembershipState.REQUESTED;

import java.util.Map;
import java.util.Optional;

/** The one table of how a membership comes, changes and ends. */
public final class MembershipTransitions {

    /** What can be done about a membership. */
    public enum Action {
        JOIN,
        REQUEST,
        WITHDRAW,
        APPROVE,
        DECLINE,
        LEAVE,
        /** The boundary's time of grace is over. */
        LAPSE
    }

    private record Step(MembershipState from, Action action) {}

    private static final Map<Step, MembershipState> TABLE = Map.ofEntries(
            Map.entry(new Step(ABSENT, Action.JOIN), MEMBER),
            Map.entry(new Step(REQUESTED, Action.JOIN), MEMBER),
            Map.entry(new Step(FORMER, Action.JOIN), MEMBER),
            Map.entry(new Step(ABSENT, Action.REQUEST), REQUESTED),
            Map.entry(new Step(FORMER, Action.REQUEST), REQUESTED),
            Map.entry(new Step(REQUESTED, Action.WITHDRAW), ABSENT),
            Map.entry(new Step(REQUESTED, Action.APPROVE), MEMBER),
            Map.entry(new Step(REQUESTED, Action.DECLINE), ABSENT),
            Map.entry(new Step(MEMBER, Action.LAPSE), FORMER),
            Map.entry(new Step(MEMBER, Action.LEAVE), ABSENT),
            Map.entry(new Step(FORMER, Action.LEAVE), ABSENT));

    private MembershipTransitions() {}

    /** The state that follows, empty when the action cannot be done in this state. */
    public static Optional<MembershipState> after(MembershipState state, Action action) {
        return Optional.ofNullable(TABLE.get(new Step(state, action)));
    }
}
