package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.Test;

/** The text of an entry that is hashed and exported: others compute the hash from it, so every character is part of the contract. */
public class ChainEntryTest {
    private static final String START = "0".repeat(64);
    private static final ChainEntry.Words WRITTEN = new ChainEntry.Words("wh", "sa", "{\"reason\":\"r\"}");
    private static final ChainEntry.Snapshot UNTIL_MAY =
            new ChainEntry.Snapshot("One", "2026-01-01", "2026-05-31", "2026-06-30", true, "active", false);

    @Test
    public void theHashCoversEveryFieldButNotTheWordsThemselves() {
        assertThat(entry(WRITTEN, UNTIL_MAY).covered())
                .isEqualTo("{\"accreditation\":{\"effectiveFrom\":\"2026-01-01\",\"expiresOn\":\"2026-05-31\","
                        + "\"graceCounts\":true,\"graceUntil\":\"2026-06-30\",\"level\":\"One\",\"state\":\"active\","
                        + "\"underAppeal\":false},\"actor\":\"key-ada\",\"community\":7,\"detail\":{\"a\":1},"
                        + "\"effectiveOn\":\"2026-01-01\",\"format\":1,\"position\":3,\"previousHash\":\"" + START
                        + "\",\"recordedAt\":\"2026-01-02T03:04:05.006Z\",\"subject\":\"MVF-1\",\"what\":\"grant\","
                        + "\"wordsHash\":\"wh\"}");
    }

    @Test
    public void theExportedLineHasTheHashTheWordsAndTheirSaltAsWell() {
        assertThat(entry(WRITTEN, ChainEntry.Snapshot.NOTHING).line())
                .isEqualTo("{\"actor\":\"key-ada\",\"community\":7,\"detail\":{\"a\":1},"
                        + "\"effectiveOn\":\"2026-01-01\",\"format\":1,\"hash\":\"eh\",\"position\":3,\"previousHash\":\""
                        + START + "\",\"recordedAt\":\"2026-01-02T03:04:05.006Z\",\"subject\":\"MVF-1\","
                        + "\"what\":\"grant\",\"words\":{\"reason\":\"r\"},\"wordsHash\":\"wh\",\"wordsSalt\":\"sa\"}");
    }

    @Test
    public void anEntryWithoutWordsSaysNothingOfThem() {
        ChainEntry silent = entry(ChainEntry.Words.NONE, ChainEntry.Snapshot.NOTHING);

        assertThat(silent.line()).doesNotContain("words").contains("\"hash\":\"eh\"");
        assertThat(silent.covered()).doesNotContain("words").doesNotContain("\"hash\"");
    }

    @Test
    public void erasedWordsLeaveTheirHashSoThatTheEntrysOwnStaysRight() {
        ChainEntry written = entry(WRITTEN, UNTIL_MAY);

        ChainEntry erased = written.withoutWords();

        assertThat(erased.covered()).isEqualTo(written.covered());
        assertThat(erased.line()).contains("\"wordsHash\":\"wh\"").doesNotContain("reason", "wordsSalt");
        assertThat(erased.words().areErased()).isTrue();
        assertThat(written.words().areErased()).isFalse();
        assertThat(ChainEntry.Words.NONE.areErased()).isFalse();
    }

    @Test
    public void anAccreditationWithoutEndNamesNoDayOfExpiry() {
        String never = ChainEntry.Snapshot.NEVER;

        assertThat(entry(WRITTEN, new ChainEntry.Snapshot("One", "2026-01-01", never, never, false, "active", false))
                        .covered())
                .contains("{\"effectiveFrom\":\"2026-01-01\",\"graceCounts\":false,\"level\":\"One\"");
    }

    @Test
    public void graceThatEndsWithTheTermIsLeftOutAndAMissingOneIsWrittenAsNull() {
        assertThat(entry(WRITTEN, until("2026-05-31")).covered()).doesNotContain("graceUntil");
        assertThat(entry(WRITTEN, until(null)).covered()).contains("\"graceUntil\":null");
    }

    @Test
    public void theHashOfWordsCoversTheirSalt() {
        assertThat(ChainEntry.Words.covered("sa", "{\"reason\":\"r\"}"))
                .isEqualTo("{\"salt\":\"sa\",\"words\":{\"reason\":\"r\"}}");
    }

    @Test
    public void anEntryKeepsAllButTheHashItIsGiven() {
        ChainEntry entry = entry(WRITTEN, UNTIL_MAY);

        assertThat(entry.hashed("other").hash()).isEqualTo("other");
        assertThat(entry.hashed("other").covered()).isEqualTo(entry.covered());
    }

    private static ChainEntry.Snapshot until(String graceUntil) {
        return new ChainEntry.Snapshot("One", "2026-01-01", "2026-05-31", graceUntil, true, "active", false);
    }

    private static ChainEntry entry(ChainEntry.Words words, ChainEntry.Snapshot after) {
        long recordedAt = Instant.parse("2026-01-02T03:04:05.006Z").toEpochMilli();
        ChainEntry.Event deed =
                new ChainEntry.Event("MVF-1", "grant", "{\"a\":1}", "key-ada", "2026-01-01", recordedAt);
        return new ChainEntry(7, 3, deed, words, after, START, "eh");
    }
}
