package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** What somebody wrote with a change. */
public class AuditWordsTest {

    @Test
    public void textsAreTrimmedAndBlankOnesAreNone() {
        assertThat(AuditWords.reason("  Moved away. ").text("reason")).isEqualTo("Moved away.");
        assertThat(AuditWords.reason(" \n").isEmpty()).isTrue();
        assertThat(AuditWords.reason(null)).isEqualTo(AuditWords.NONE);
    }

    @Test
    public void aBlankTextTakesNothingAwayFromThoseThatAreThere() {
        AuditWords words = AuditWords.reason("Moved away.").and("scope", "North");

        assertThat(words.and("more", " ")).isEqualTo(words);
        assertThat(words.texts()).isEqualTo(Map.of("reason", "Moved away.", "scope", "North"));
        assertThat(words.isEmpty()).isFalse();
        assertThat(words.text("none")).isEmpty();
    }

    @Test
    public void whatIsStoredIsReadBackWhateverTheOrderItWasWrittenIn() {
        AuditWords words = AuditWords.NONE.and("scope", "North").and("reason", "Say “so”.");

        assertThat(words.json()).isEqualTo("{\"reason\":\"Say “so”.\",\"scope\":\"North\"}");
        assertThat(AuditWords.read(words.json())).isEqualTo(words);
        assertThat(AuditWords.read(null)).isEqualTo(AuditWords.NONE);
    }

    @Test
    public void whatSomebodyTamperedWithIsShownAsOneUnreadableText() {
        assertThat(AuditWords.read("{forged").texts()).isEqualTo(Map.of("unreadable", "{forged"));
        assertThat(AuditWords.read("[1]").texts()).isEqualTo(Map.of("unreadable", "[1]"));
        assertThat(AuditWords.read("{\"reason\":\" \"}").texts()).isEqualTo(Map.of("unreadable", "{\"reason\":\" \"}"));
        assertThat(AuditWords.read("{\"reason\":\"so\",\"scope\":\"\"}").texts())
                .isEqualTo(Map.of("reason", "so"));
    }
}
