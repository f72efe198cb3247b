package org.guildhall.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class KeyRangeTest {
    private final KeyRange list = KeyRange.of(19, 9);

    @Test
    public void aListHasItsOwnKeysOnly() {
        assertThat(holds(list, list.key("0"))).isTrue();
        assertThat(holds(list, list.key("9".repeat(430)))).isTrue();
        for (KeyRange other : List.of(KeyRange.of(19, 8), KeyRange.of(20, 0), KeyRange.of(190, 9), KeyRange.of(1, 9))) {
            assertThat(holds(list, other.key("0"))).isFalse();
            assertThat(holds(list, other.key("9".repeat(430)))).isFalse();
        }
    }

    @Test
    public void theOnlyListOfAnOwnerHasNoOthersKeys() {
        KeyRange only = KeyRange.of(19);

        assertThat(holds(only, only.key("1"))).isTrue();
        assertThat(holds(only, KeyRange.of(20).key("1"))).isFalse();
        assertThat(holds(only, KeyRange.of(18).key("99"))).isFalse();
    }

    @Test
    public void aBeginningNarrowsTheListToWhatGoesOnWithIt() {
        KeyRange narrow = list.startingWith("129");

        assertThat(holds(narrow, list.key("1290"))).isTrue();
        assertThat(holds(narrow, list.key("12999999"))).isTrue();
        assertThat(holds(narrow, list.key("13"))).isFalse();
        assertThat(holds(narrow, list.key("128999"))).isFalse();
    }

    @Test
    public void aWindowHoldsItsFirstAndItsLastDay() {
        KeyRange window = list.from("20260301").upTo("20260331");

        assertThat(holds(window, list.key("202603010"))).isTrue();
        assertThat(holds(window, list.key("20260331999"))).isTrue();
        assertThat(holds(window, list.key("20260228999"))).isFalse();
        assertThat(holds(window, list.key("202604010"))).isFalse();
    }

    @Test
    public void aListGoesOnAfterItsCursor() {
        Cursor cursor = list.cursor(list.key("55"));

        assertThat(cursor).isEqualTo(new Cursor("55"));
        assertThat(holds(list.after(Optional.of(cursor)), list.key("55"))).isFalse();
        assertThat(holds(list.after(Optional.of(cursor)), list.key("550"))).isTrue();
        assertThat(holds(list.after(Optional.empty()), list.key("0"))).isTrue();
    }

    @Test
    public void aForeignCursorLeadsToNoKeyOutsideOfTheRange() {
        KeyRange narrow = list.startingWith("5");

        assertThat(holds(narrow.after(Optional.of(new Cursor("1"))), list.key("20")))
                .isFalse();
        assertThat(holds(narrow.after(Optional.of(new Cursor("9"))), list.key("95")))
                .isFalse();
        assertThat(holds(narrow.after(Optional.of(new Cursor("1"))), list.key("51")))
                .isTrue();
    }

    private static boolean holds(KeyRange range, String key) {
        return key.compareTo(range.first()) > 0 && key.compareTo(range.end()) < 0;
    }
}
