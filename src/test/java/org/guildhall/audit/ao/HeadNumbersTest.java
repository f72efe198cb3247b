package org.guildhall.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

/** Running numbers that are kept with a record's end. */
public class HeadNumbersTest {

    @Test
    public void everySeriesBeginsWithOneAndGoesOnWhereItWas() {
        HeadNumbers numbers = new HeadNumbers(null);

        assertThat(numbers.take("scheme-7", 1)).isEqualTo(1);
        assertThat(numbers.take("scheme-7", 3)).isEqualTo(2);
        assertThat(numbers.take("scheme-7", 1)).isEqualTo(5);
        assertThat(numbers.take("scheme-8", 2)).isEqualTo(1);
    }

    @Test
    public void whatWasStoredGoesOn() {
        HeadNumbers before = new HeadNumbers(null);
        before.take("scheme-7", 5);

        HeadNumbers numbers = new HeadNumbers(before.text());

        assertThat(numbers.haveChanged()).isFalse();
        assertThat(numbers.take("scheme-7", 1)).isEqualTo(6);
        assertThat(numbers.haveChanged()).isTrue();
    }

    @Test
    public void whatIsPassedOverIsNotGivenAndASmallerNumberTakesNothingBack() {
        HeadNumbers numbers = new HeadNumbers(null);

        numbers.passOver("scheme-7", 40);
        numbers.passOver("scheme-7", 3);

        assertThat(numbers.take("scheme-7", 1)).isEqualTo(41);
    }

    @Test
    public void numbersThatCannotBeReadAreNotBegunAnew() {
        assertThatThrownBy(() -> new HeadNumbers("scheme-7=5")).isInstanceOf(IllegalStateException.class);
    }
}
