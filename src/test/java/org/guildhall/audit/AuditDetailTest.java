package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.junit.Test;

/** What an entry says of a change: its text is hashed and exported. */
public class AuditDetailTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-28");

    @Test
    public void fieldsOfEveryKindAreWrittenInTheOrderOfTheirNames() {
        AuditDetail inner = AuditDetail.with().number("n", 2).build();
        AuditDetail detail = AuditDetail.with()
                .text("text", "t")
                .person("person", new PersonId("key-ada"))
                .day("day", DAY)
                .number("number", 1)
                .flag("flag", true)
                .texts("texts", List.of("b", "a"))
                .numbers("numbers", List.of(3, 2))
                .details("details", List.of(inner, inner))
                .detail("detail", inner)
                .build();

        assertThat(detail.json())
                .isEqualTo(
                        "{\"day\":\"2026-02-28\",\"detail\":{\"n\":2},\"details\":[{\"n\":2},{\"n\":2}],\"flag\":true,"
                                + "\"number\":1,\"numbers\":[3,2],\"person\":\"key-ada\",\"text\":\"t\",\"texts\":[\"b\",\"a\"]}");
    }

    @Test
    public void whatIsNotThereIsLeftOutAndWhatIsThereIsWritten() {
        AuditDetail some = AuditDetail.with()
                .text("text", Optional.of("t"))
                .person("person", Optional.of(new PersonId("key-ada")))
                .day("day", Optional.of(DAY))
                .number("number", Optional.of(12))
                .flag("flag", Optional.of(false))
                .build();
        AuditDetail none = AuditDetail.with()
                .text("text", Optional.<String>empty())
                .person("person", Optional.<PersonId>empty())
                .day("day", Optional.<LocalDate>empty())
                .number("number", Optional.<Integer>empty())
                .flag("flag", Optional.<Boolean>empty())
                .build();

        assertThat(some.json())
                .isEqualTo(
                        "{\"day\":\"2026-02-28\",\"flag\":false,\"number\":12,\"person\":\"key-ada\",\"text\":\"t\"}");
        assertThat(none.json()).isEqualTo("{}");
    }

    @Test
    public void numbersThatJsonDoesNotCarryExactlyAreRefused() {
        long largest = (1L << 53) - 1;

        assertThat(AuditDetail.with()
                        .number("n", largest)
                        .number("m", -largest)
                        .build()
                        .json())
                .isEqualTo("{\"m\":-9007199254740991,\"n\":9007199254740991}");
        assertThatThrownBy(() -> AuditDetail.with().number("n", largest + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AuditDetail.with().number("n", -largest - 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void fieldsAreReadBack() {
        AuditDetail detail = new AuditDetail("{\"level\":\"One\",\"levels\":[\"One\",\"Two\"],\"count\":3}");

        assertThat(detail.text("level")).contains("One");
        assertThat(detail.text("count")).isEmpty();
        assertThat(detail.text("none")).isEmpty();
        assertThat(detail.texts("levels")).containsExactly("One", "Two");
        assertThat(detail.texts("none")).isEmpty();
    }

    @Test
    public void anEntryThatIsNoJsonAnyMoreIsShownAsItIs() {
        AuditDetail forged = new AuditDetail("{forged");

        assertThat(forged.tree().textValue()).isEqualTo("{forged");
        assertThat(forged.text("level")).isEmpty();
        assertThat(forged.texts("levels")).isEmpty();
    }
}
