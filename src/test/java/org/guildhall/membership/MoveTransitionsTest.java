package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.guildhall.membership.MoveTransitions.Action;
import org.junit.Test;

public class MoveTransitionsTest {
    @Test
    public void aBoundaryIsMovedOnceAndThenMovedBackOrOpened() {
        assertThat(Arrays.stream(MoveState.values())
                        .flatMap(state -> Arrays.stream(Action.values())
                                .flatMap(action -> MoveTransitions.after(state, action).stream()
                                        .map(next -> state + " " + action + " " + next)))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "NONE MOVE MOVED",
                        "UNDONE MOVE MOVED",
                        "OPENED MOVE MOVED",
                        "MOVED UNDO UNDONE",
                        "MOVED OPEN OPENED"));
    }

    @Test
    public void everyStateIsReadAsItIsStored() {
        assertThat(Arrays.stream(MoveState.values()).map(MoveState::code).map(MoveState::ofCode))
                .allSatisfy(state -> assertThat(state).isPresent())
                .hasSize(4);
        assertThat(MoveState.ofCode("other")).isEmpty();
    }
}
