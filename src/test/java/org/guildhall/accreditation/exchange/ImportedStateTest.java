package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.AccreditationState.ACTIVE;
import static org.guildhall.accreditation.status.AccreditationState.PROBATION;
import static org.guildhall.accreditation.status.AccreditationState.REVOKED;
import static org.guildhall.accreditation.status.AccreditationState.SUSPENDED;

import java.util.List;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.junit.Test;

public class ImportedStateTest {
    @Test
    public void aFileLeadsToAStateByTheSameStepAsDeciders() {
        assertThat(ImportedState.ACTIVE.from(PROBATION)).contains(AccreditationAction.END_PROBATION);
        assertThat(ImportedState.IN_FORCE.from(SUSPENDED)).contains(AccreditationAction.REINSTATE);
        assertThat(ImportedState.PROBATION.from(ACTIVE)).contains(AccreditationAction.PUT_ON_PROBATION);
        for (AccreditationState present : List.of(ACTIVE, PROBATION)) {
            assertThat(ImportedState.SUSPENDED.from(present)).contains(AccreditationAction.SUSPEND);
        }
        for (AccreditationState present : List.of(ACTIVE, PROBATION, SUSPENDED)) {
            assertThat(ImportedState.REVOKED.from(present)).contains(AccreditationAction.REVOKE);
        }
    }

    @Test
    public void whereNoStepLeadsFromItsStateTheOneFromAnotherIsToBeRefused() {
        assertThat(ImportedState.PROBATION.from(SUSPENDED)).contains(AccreditationAction.PUT_ON_PROBATION);
        assertThat(ImportedState.SUSPENDED.from(REVOKED)).contains(AccreditationAction.SUSPEND);
        assertThat(ImportedState.ACTIVE.from(REVOKED)).isPresent();
    }

    @Test
    public void noStepLeadsWhereOnlyTheHolderAnotherAccreditationOrTakingBackDoes() {
        for (AccreditationState present : List.of(ACTIVE, PROBATION, SUSPENDED, REVOKED)) {
            assertThat(ImportedState.RESIGNED.from(present)).isEmpty();
            assertThat(ImportedState.SUPERSEDED.from(present)).isEmpty();
            assertThat(ImportedState.ANNULLED.from(present)).isEmpty();
        }
    }
}
