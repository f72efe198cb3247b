package org.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.testkit.MovableClock;
import org.junit.Test;

public class LinkMemoryTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final SpaceKey WEAVERS = new SpaceKey("WEAVE");

    private final MovableClock clock = MovableClock.noonOf("2026-11-24");
    private final LinkMemory memory = new LinkMemory(clock);
    private int asked;

    private boolean answer(PersonId person, SpaceKey space, boolean answer) {
        return memory.answer(LinkMemoryTest.class, person, space, () -> {
            asked++;
            return answer;
        });
    }

    @Test
    public void anAnswerIsKeptForAMinute() {
        assertThat(answer(ANA, WEAVERS, true)).isTrue();
        clock.move(Duration.ofSeconds(59));
        assertThat(answer(ANA, WEAVERS, false)).isTrue();
        clock.move(Duration.ofSeconds(1));
        assertThat(answer(ANA, WEAVERS, false)).isFalse();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    public void eachPersonAndEachSpaceHasAnAnswerOfItsOwn() {
        assertThat(answer(ANA, WEAVERS, true)).isTrue();
        assertThat(answer(new PersonId("key-ben"), WEAVERS, false)).isFalse();
        assertThat(answer(ANA, new SpaceKey("BAKE"), false)).isFalse();
    }

    @Test
    public void itDoesNotGrowForEver() {
        for (int i = 0; i < 2001; i++) {
            answer(new PersonId("key-" + i), WEAVERS, true);
        }
        assertThat(answer(new PersonId("key-2000"), WEAVERS, false)).isTrue();
        assertThat(answer(new PersonId("key-1"), WEAVERS, false)).isFalse();
    }
}
