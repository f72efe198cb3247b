package org.guildhall.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.guildhall.platform.error.Problem;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

public class MessagesTest {
    private static final PersonId HANA = new PersonId("key-hana");

    private final Messages texts = new KeyTexts();

    @Test
    public void aPersonIsCalledByTheFullNameAlsoWithADeactivatedAccount() {
        for (PersonState state :
                new PersonState[] {PersonState.ACTIVE, PersonState.DEACTIVATED, PersonState.EXTERNAL}) {
            Person person = new Person(HANA, "hana", "Hana Sato", Optional.empty(), Optional.empty(), state);
            assertThat(texts.name(person)).as(state.name()).isEqualTo("Hana Sato");
        }
    }

    @Test
    public void aPersonWhoWasRemovedIsAFormerUser() {
        assertThat(texts.name(Person.removed(HANA))).isEqualTo("guildhall.community.former-user");
    }

    @Test
    public void aProblemIsWordedWithItsArguments() {
        assertThat(texts.text(Problem.of("size", "guildhall.refusal.number-range", "size", 1, 200)))
                .isEqualTo("guildhall.refusal.number-range[size, 1, 200]");
    }
}
