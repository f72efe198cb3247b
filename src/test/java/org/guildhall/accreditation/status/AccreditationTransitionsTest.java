package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The table of life against the same rules written down once more, state by state, as the reference has them. */
public class AccreditationTransitionsTest {
    private static final List<String> RULES = List.of(
            "none: apply>applied grant>active",
            "applied: take-up>in-review withdraw>withdrawn",
            "in-review: recommend>in-review withdraw>withdrawn refuse>refused grant>active",
            "refused: appeal>in-review",
            "withdrawn:",
            "active: renew>active put-on-probation>probation suspend>suspended revoke>revoked resign>resigned"
                    + " supersede>superseded take-back>annulled",
            "probation: end-probation>active renew>probation suspend>suspended revoke>revoked resign>resigned"
                    + " appeal>probation!",
            "suspended: reinstate>active revoke>revoked resign>resigned appeal>suspended!",
            "revoked: appeal>revoked!",
            "resigned:",
            "superseded:",
            "annulled:",
            "probation!: allow-appeal>active dismiss-appeal>probation",
            "suspended!: allow-appeal>active dismiss-appeal>suspended",
            "revoked!: allow-appeal>active dismiss-appeal>revoked");

    @Test
    public void everyStateAllowsExactlyWhatItShouldAndLeadsWhereItShould() {
        for (AccreditationState state : AccreditationState.values()) {
            for (boolean appealed : new boolean[] {false, true}) {
                LifecycleState from = new LifecycleState(state, appealed);
                for (AccreditationAction action : AccreditationAction.values()) {
                    assertThat(AccreditationTransitions.after(from, action)
                                    .map(AccreditationTransitionsTest::text)
                                    .orElse(null))
                            .as(text(from) + " " + action.code())
                            .isEqualTo(
                                    rules().getOrDefault(text(from), Map.of()).get(action.code()));
                }
            }
        }
    }

    @Test
    public void decidersChangeWhatIsHeldInTheOrderOfALife() {
        assertThat(AccreditationTransitions.byDeciders())
                .containsExactly(
                        AccreditationAction.RENEW,
                        AccreditationAction.PUT_ON_PROBATION,
                        AccreditationAction.END_PROBATION,
                        AccreditationAction.SUSPEND,
                        AccreditationAction.REINSTATE,
                        AccreditationAction.REVOKE);
    }

    @Test
    public void nothingEndedComesBackButByAnAppeal() {
        for (AccreditationState ended : AccreditationState.values()) {
            if (ended.isEnded()) {
                assertThat(AccreditationTransitions.possibleIn(LifecycleState.of(ended)))
                        .allMatch(action -> action == AccreditationAction.APPEAL);
            }
        }
    }

    @Test
    public void whateverGoesAgainstTheHolderCanBeAppealedAgainst() {
        for (AccreditationState from : AccreditationState.values()) {
            for (AccreditationAction action : AccreditationAction.values()) {
                AccreditationTransitions.after(LifecycleState.of(from), action)
                        .filter(next -> action.isContestable())
                        .ifPresent(next -> assertThat(AccreditationTransitions.possibleIn(next))
                                .as(from + " " + action)
                                .contains(AccreditationAction.APPEAL));
            }
        }
    }

    public static Map<String, Map<String, String>> rules() {
        Map<String, Map<String, String>> rules = new HashMap<>();
        for (String line : RULES) {
            String[] parts = line.split(":", 2);
            Map<String, String> steps = new HashMap<>();
            Arrays.stream(parts[1].trim().split(" "))
                    .filter(step -> !step.isEmpty())
                    .forEach(step -> steps.put(step.split(">")[0], step.split(">")[1]));
            rules.put(parts[0], steps);
        }
        return rules;
    }

    static String text(LifecycleState state) {
        return state.state().code() + (state.underAppeal() ? "!" : "");
    }
}
