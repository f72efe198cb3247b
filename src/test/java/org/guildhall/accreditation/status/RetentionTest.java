package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.day;
import static org.guildhall.accreditation.status.Cases.hanas;
import static org.guildhall.accreditation.status.Cases.lenient;
import static org.guildhall.accreditation.status.Cases.strict;
import static org.guildhall.accreditation.status.Cases.term;

import java.util.Optional;
import org.junit.Test;

/** How long what ended stays in the register that others read. */
public class RetentionTest {

    @Test
    public void whatWasEndedStaysSoManyMonthsAfterThatDay() {
        Accreditation revoked = hanas(AccreditationState.REVOKED);

        assertThat(Retention.of(revoked, strict())).contains(day("2028-03-01"));
        assertThat(Retention.isOver(revoked, strict(), day("2028-03-01"))).isFalse();
        assertThat(Retention.isOver(revoked, strict(), day("2028-03-02"))).isTrue();
    }

    @Test
    public void whatLapsedStaysSoManyMonthsAfterGrace() {
        assertThat(Retention.of(hanas(AccreditationState.ACTIVE), strict())).contains(day("2028-07-30"));
        assertThat(Retention.of(hanas(AccreditationState.SUSPENDED), strict())).contains(day("2028-07-30"));
    }

    @Test
    public void withoutMonthsOrWithoutAnEndItStaysForEver() {
        Accreditation endless =
                hanas(LifecycleState.of(AccreditationState.ACTIVE), term(Optional.empty(), Optional.empty(), false));

        assertThat(Retention.of(hanas(AccreditationState.REVOKED), lenient())).isEmpty();
        assertThat(Retention.of(endless, strict())).isEmpty();
        assertThat(Retention.isOver(endless, strict(), day("2999-01-01"))).isFalse();
    }
}
