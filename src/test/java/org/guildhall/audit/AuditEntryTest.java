package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.guildhall.platform.PersonId;
import org.junit.Test;

/** Entries that tell of erased words: only they excuse words that are missing. */
public class AuditEntryTest {
    private static final PersonId ADA = new PersonId("key-ada");

    @Test
    public void anErasingNamesTheEntryItIsAboutAndItsHash() {
        AuditRecord erased = new AuditRecord(
                12,
                "MVF-1",
                "grant",
                new AuditDetail("{}"),
                ADA,
                LocalDate.EPOCH,
                Instant.EPOCH,
                AuditWords.reason("so"),
                false,
                "ab12");

        AuditEntry erasing = AuditEntry.erasing(7, erased, ADA, LocalDate.EPOCH, Instant.EPOCH);

        assertThat(erasing.subject()).isEqualTo("entry-12");
        assertThat(erasing.detail().json()).isEqualTo("{\"entry\":12,\"entryHash\":\"ab12\"}");
        assertThat(erasing.words().isEmpty()).isTrue();
        assertThat(AuditEntry.erasedBy(erasing.what().code(), erasing.subject()))
                .contains(12L);
    }

    @Test
    public void noOtherActionAndNoOtherSubjectExcusesMissingWords() {
        assertThat(AuditEntry.erasedBy("grant", "entry-12")).isEmpty();
        assertThat(AuditEntry.erasedBy("words-erase", "MVF-12")).isEmpty();
        assertThat(AuditEntry.erasedBy("words-erase", "entry-")).isEmpty();
        assertThat(AuditEntry.erasedBy("words-erase", "entry-1234567890")).isEmpty();
    }

    @Test
    public void readersWhoMayNotReadWhatWasWrittenGetEverythingElse() {
        AuditRecord whole = new AuditRecord(
                12,
                "MVF-1",
                "grant",
                new AuditDetail("{}"),
                ADA,
                LocalDate.EPOCH,
                Instant.EPOCH,
                AuditWords.reason("so"),
                true,
                "ab12");

        assertThat(whole.withoutWords())
                .usingRecursiveComparison()
                .ignoringFields("words")
                .isEqualTo(whole);
        assertThat(whole.withoutWords().words().isEmpty()).isTrue();
    }
}
