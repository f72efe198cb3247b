package org.guildhall.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Lists of people as they are pasted from mail programs, spreadsheets and pages. */
public class PastedEntriesTest {

    @Test
    public void linesCommasSemicolonsAndTabsPartEntries() {
        assertThat(PastedEntries.of("ana\r\nben, cleo;dora\tevi\n\n ,"))
                .containsExactly("ana", "ben", "cleo", "dora", "evi");
    }

    @Test
    public void whatIsNotSeenIsNoPartOfAnEntryAndNobodyIsThereTwice() {
        assertThat(PastedEntries.of("\uFEFF Ana\u00A0Weaver\n\u200Bana  weaver\nANA WEAVER"))
                .containsExactly("Ana Weaver");
    }

    @Test
    public void anAddressInBracketsIsSurerThanTheNameBeforeIt() {
        assertThat(PastedEntries.names("\"Ana Weaver\" <mailto:ana@weavers.example>"))
                .containsExactly("ana@weavers.example", "Ana Weaver");
        assertThat(PastedEntries.names("<ana>")).containsExactly("ana");
    }

    @Test
    public void bulletsQuotesAndMentionSignsAreLeftOut() {
        assertThat(PastedEntries.names("- ana")).containsExactly("ana");
        assertThat(PastedEntries.names("\u2022 'Ana Weaver'")).containsExactly("Ana Weaver");
        assertThat(PastedEntries.names("@ana")).containsExactly("ana");
        assertThat(PastedEntries.names("~ana")).containsExactly("ana");
    }

    @Test
    public void aNameWithAnApostropheOrAHyphenStaysWhole() {
        assertThat(PastedEntries.names("Ana O'Weaver-Dyer")).containsExactly("Ana O'Weaver-Dyer");
    }
}
