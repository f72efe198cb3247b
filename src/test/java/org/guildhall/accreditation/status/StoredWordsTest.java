package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The words under which states and actions are stored and sent; they never change. */
public class StoredWordsTest {

    @Test
    public void statesAreKnownByTheirStoredWords() {
        assertThat(Arrays.stream(AccreditationState.values()).map(AccreditationState::code))
                .containsExactly(
                        "none",
                        "applied",
                        "in-review",
                        "refused",
                        "withdrawn",
                        "active",
                        "probation",
                        "suspended",
                        "revoked",
                        "resigned",
                        "superseded",
                        "annulled");
        assertThat(AccreditationState.values()).allMatch(state -> AccreditationState.ofCode(state.code()) == state);
        assertThatThrownBy(() -> AccreditationState.ofCode("lapsed")).hasMessage("Not a state: lapsed");
    }

    @Test
    public void aStateIsBeforeTheGrantHeldOrEnded() {
        assertThat(Arrays.stream(AccreditationState.values()).filter(AccreditationState::isHeld))
                .containsExactly(AccreditationState.ACTIVE, AccreditationState.PROBATION, AccreditationState.SUSPENDED);
        assertThat(Arrays.stream(AccreditationState.values()).filter(AccreditationState::isEnded))
                .containsExactly(
                        AccreditationState.REVOKED,
                        AccreditationState.RESIGNED,
                        AccreditationState.SUPERSEDED,
                        AccreditationState.ANNULLED);
    }

    @Test
    public void actionsAreKnownByTheirStoredWords() {
        assertThat(AccreditationAction.values())
                .allMatch(action -> AccreditationAction.ofCode(action.code())
                        .filter(action::equals)
                        .isPresent());
        assertThat(AccreditationAction.ofCode("pardon")).isEmpty();
        assertThat(AccreditationAction.PUT_ON_PROBATION.code()).isEqualTo("put-on-probation");
        assertThat(AccreditationAction.PUT_ON_PROBATION.textKey())
                .isEqualTo("guildhall.accreditation.action.put-on-probation");
    }

    @Test
    public void suspensionAndProbationNameADayOfReview() {
        assertThat(Arrays.stream(AccreditationAction.values()).filter(AccreditationAction::needsReviewDay))
                .containsExactly(AccreditationAction.PUT_ON_PROBATION, AccreditationAction.SUSPEND);
    }

    @Test
    public void whatGoesAgainstTheHolderNeedsAReasonAndMayBeContested() {
        assertThat(Arrays.stream(AccreditationAction.values()).filter(AccreditationAction::isContestable))
                .containsExactly(
                        AccreditationAction.REFUSE,
                        AccreditationAction.PUT_ON_PROBATION,
                        AccreditationAction.SUSPEND,
                        AccreditationAction.REVOKE)
                .allMatch(AccreditationAction::needsReason);
        assertThat(Arrays.stream(AccreditationAction.values()).filter(AccreditationAction::answersAppeal))
                .containsExactly(AccreditationAction.ALLOW_APPEAL, AccreditationAction.DISMISS_APPEAL);
    }

    @Test
    public void readersAreToldOfStandingsByTheirWords() {
        assertThat(StatusOnDay.State.values())
                .allMatch(state -> StatusOnDay.State.ofCode(state.code())
                        .filter(state::equals)
                        .isPresent());
        assertThat(StatusOnDay.State.ofCode("pardoned")).isEmpty();
        assertThat(StatusOnDay.State.NOT_YET.code()).isEqualTo("not-yet");
    }

    @Test
    public void anAccreditationNumberTellsItsParts() {
        String number = AccreditationNumber.of("MVF", 2026, 123);

        assertThat(AccreditationNumber.prefixOf(number)).isEqualTo("MVF");
        assertThat(AccreditationNumber.yearOf(number)).isEqualTo(2026);
        assertThat(AccreditationNumber.runningOf(number)).isEqualTo(123);
    }

    @Test
    public void aPageOfTheRegisterHasOneToTenThousandEntries() {
        RegisterFilter all = RegisterFilter.all(List.of(3L), LocalDate.EPOCH);

        assertThat(new RegisterQuery(7, all, Optional.empty(), 1).size()).isEqualTo(1);
        assertThat(new RegisterQuery(7, all, Optional.empty(), 10_000).size()).isEqualTo(10_000);
        assertThatThrownBy(() -> new RegisterQuery(7, all, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RegisterQuery(7, all, Optional.empty(), 10_001))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(all.expiring(LocalDate.EPOCH, LocalDate.MAX).expiring())
                .contains(new RegisterFilter.Days(LocalDate.EPOCH, LocalDate.MAX));
        assertThat(all.schemes()).containsExactly(3L);
    }
}
