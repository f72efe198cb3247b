package org.guildhall.platform.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Messages are read in the language of whoever looks at them later. */
public class StoredArgumentTest {
    @Test
    public void everyKindComesBackAsItWas() {
        List<Serializable> arguments =
                List.of(LocalDate.of(2026, 3, 1), 12L, "2026-03-01", "12", "", "a\nb\r\\n c", "d2026-03-01", "“ünï”");

        assertThat(arguments).allSatisfy(argument -> {
            String stored = StoredArgument.write(argument);
            assertThat(stored).isNotEmpty().doesNotContain("\n", "\r");
            assertThat(StoredArgument.read(stored)).isEqualTo(argument);
        });
        assertThat(StoredArgument.read(StoredArgument.write(12))).isEqualTo(12L);
    }

    @Test
    public void whatNobodyWroteIsRefused() {
        for (String foreign : List.of("", "x", " 12")) {
            assertThatThrownBy(() -> StoredArgument.read(foreign)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
