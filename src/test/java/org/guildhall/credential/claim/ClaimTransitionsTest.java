package org.guildhall.credential.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

public class ClaimTransitionsTest {

    @Test
    public void theTableHasTheseStepsAndNoOthers() {
        Set<String> steps = new TreeSet<>();
        for (ClaimState state : ClaimState.values()) {
            for (ClaimAction action : ClaimAction.values()) {
                ClaimTransitions.after(state, action)
                        .ifPresent(next -> steps.add(state.code() + " " + action.code() + " " + next.code()));
            }
        }

        assertThat(steps)
                .containsExactlyInAnyOrder(
                        "none claim unchecked",
                        "unchecked claim-check checked",
                        "unchecked claim-verify verified-signature",
                        "unchecked claim-reject rejected",
                        "unchecked claim-withdraw withdrawn",
                        "checked claim-check checked",
                        "checked claim-verify verified-signature",
                        "checked claim-reject rejected",
                        "checked claim-withdraw withdrawn",
                        "verified-signature claim-check checked",
                        "verified-signature claim-verify verified-signature",
                        "verified-signature claim-lose unchecked",
                        "verified-signature claim-reject rejected",
                        "verified-signature claim-withdraw withdrawn",
                        "rejected claim-withdraw withdrawn");
    }
}
