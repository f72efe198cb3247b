package org.guildhall.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.ChainVerdict.Fault;
import org.guildhall.audit.ChainVerdict.Kind;
import org.junit.Test;

/** What is found wrong with a record, entry by entry, without a database. */
public class ChainCheckTest {
    private static final ChainLink LINK = new ChainLink();
    private static final String JSON = "{\"reason\":\"so\"}";
    private static final ChainEntry.Words WRITTEN = new ChainEntry.Words(LINK.hashOfWords("ab", JSON), "ab", JSON);

    private final List<ChainEntry> record = new ArrayList<>();

    @Test
    public void aRecordAsItWasWrittenIsIntact() {
        write("grant", "MVF-1", WRITTEN);
        write("suspend", "MVF-1", ChainEntry.Words.NONE);

        ChainVerdict verdict = verdict(end());

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(2);
        assertThat(verdict.head()).isEqualTo(record.get(1).hash());
    }

    @Test
    public void anEmptyRecordIsIntactAndOneWithAnEndAndNoEntriesIsNot() {
        assertThat(verdict(Optional.empty()).isIntact()).isTrue();
        assertThat(verdict(Optional.of(new ChainEnd(0, ChainLink.START))).isIntact())
                .isTrue();
        assertThat(verdict(Optional.of(new ChainEnd(1, "x"))).fault()).contains(new Fault(1, Kind.TAIL));
    }

    @Test
    public void entriesWithoutAnEndAreCutOff() {
        write("grant", "MVF-1", WRITTEN);

        assertThat(verdict(Optional.empty()).fault()).isPresent();
        assertThat(verdict(Optional.of(new ChainEnd(1, "another"))).fault()).isPresent();
        assertThat(verdict(Optional.of(new ChainEnd(2, record.get(0).hash()))).fault())
                .contains(new Fault(2, Kind.TAIL));
    }

    @Test
    public void anEntryIsKnownByItsPlaceItsOrderOfWritingItsHashAndItsKey() {
        ChainEntry first = write("grant", "MVF-1", WRITTEN);
        ChainEntry second = write("suspend", "MVF-1", ChainEntry.Words.NONE);
        ChainCheck check = new ChainCheck();

        assertThat(check.accept(1, "7:1", first)).isTrue();
        assertFault(first, "7:1", 0, second, "7:2", 1, new Fault(1, Kind.OUT_OF_PLACE));
        assertFault(first, "7:1", 5, second, "7:2", 5, new Fault(2, Kind.OUT_OF_PLACE));
        assertFault(first, "7:1", 5, second, "7:1", 6, new Fault(2, Kind.ALTERED));
        assertFault(first, "7:1", 5, second.hashed("00"), "7:2", 6, new Fault(2, Kind.ALTERED));
        assertFault(second, "7:2", 5, first, "7:1", 6, new Fault(1, Kind.MISSING));
        assertFault(first, "7:1", 5, first, "7:1", 6, new Fault(2, Kind.OUT_OF_PLACE));
    }

    @Test
    public void anEntryThatGoesOnFromAnotherIsFound() {
        write("grant", "MVF-1", WRITTEN);
        record.set(0, record.get(0).hashed("other"));
        write("suspend", "MVF-1", ChainEntry.Words.NONE);
        record.set(0, entry(1, "grant", "MVF-1", WRITTEN, ChainLink.START));

        assertThat(verdict(end()).fault()).contains(new Fault(2, Kind.UNLINKED));
    }

    @Test
    public void wordsAreThoseThatWereWrittenOrGoneAltogether() {
        assertWords(WRITTEN, Optional.empty());
        assertWords(ChainEntry.Words.NONE, Optional.empty());
        assertWords(new ChainEntry.Words(WRITTEN.hash(), "ab", "{}"), Optional.of(Kind.WORDS_ALTERED));
        assertWords(new ChainEntry.Words(WRITTEN.hash(), null, JSON), Optional.of(Kind.WORDS_ALTERED));
        assertWords(new ChainEntry.Words(WRITTEN.hash(), "ab", null), Optional.of(Kind.WORDS_ALTERED));
        assertWords(new ChainEntry.Words(WRITTEN.hash(), null, null), Optional.of(Kind.WORDS_MISSING));
    }

    @Test
    public void wordsAreMissedUnlessALaterEntrySaysThatTheyWereErased() {
        ChainEntry.Words erased = WRITTEN.erased();
        write("grant", "MVF-1", erased);
        write("grant", "MVF-2", erased);
        write("words-erase", "entry-1", ChainEntry.Words.NONE);
        assertThat(verdict(end()).fault()).contains(new Fault(2, Kind.WORDS_MISSING));

        write("words-erase", "entry-2", ChainEntry.Words.NONE);
        assertThat(verdict(end()).isIntact()).isTrue();
    }

    @Test
    public void anErasingExcusesNothingThatWasWrittenAfterIt() {
        write("words-erase", "entry-2", ChainEntry.Words.NONE);
        write("grant", "MVF-1", WRITTEN.erased());

        assertThat(verdict(end()).fault()).contains(new Fault(2, Kind.WORDS_MISSING));
    }

    @Test
    public void anEntryDoesNotExcuseItsOwnMissingWords() {
        write("words-erase", "entry-1", WRITTEN.erased());

        assertThat(verdict(end()).isIntact()).isFalse();
        assertThat(verdict(end()).fault()).contains(new Fault(1, Kind.WORDS_MISSING));
    }

    @Test
    public void fromAKnownEntryOnOnlyWhatFollowsIsLookedAt() {
        write("grant", "MVF-1", WRITTEN);
        write("suspend", "MVF-1", WRITTEN);
        write("reinstate", "MVF-1", WRITTEN);
        ChainEnd known = new ChainEnd(2, record.get(1).hash());

        ChainCheck check = ChainCheck.since(known);
        assertThat(check.after()).isEqualTo(1);
        assertThat(check.accept(12, "7:2", record.get(1))).isTrue();
        assertThat(check.accept(13, "7:3", record.get(2))).isTrue();
        assertThat(check.verdict(end()).isIntact()).isTrue();
        assertThat(check.verdict(end()).entries()).isEqualTo(3);
    }

    @Test
    public void anEntryThatIsNotTheKnownOneIsNotBegunFrom() {
        write("grant", "MVF-1", WRITTEN);
        write("suspend", "MVF-1", WRITTEN);
        ChainCheck check = ChainCheck.since(new ChainEnd(2, "another"));

        assertThat(check.accept(12, "7:2", record.get(1))).isFalse();
        assertThat(check.verdict(end()).fault()).contains(new Fault(2, Kind.UNLINKED));
    }

    @Test
    public void theWholeRecordIsLookedAtUnlessAnEntryIsKnown() {
        assertThat(new ChainCheck().after()).isEqualTo(Long.MIN_VALUE);
    }

    private static void assertFault(
            ChainEntry first, String key, long id, ChainEntry second, String nextKey, long nextId, Fault expected) {
        ChainCheck check = new ChainCheck();
        boolean goesOn = check.accept(id, key, first) && check.accept(nextId, nextKey, second);
        assertThat(goesOn).isFalse();
        assertThat(check.verdict(Optional.empty()).fault()).contains(expected);
    }

    private static void assertWords(ChainEntry.Words words, Optional<Kind> kind) {
        ChainEntry entry = entry(1, "grant", "MVF-1", words, ChainLink.START);
        ChainCheck check = new ChainCheck();
        check.accept(1, "7:1", entry);
        assertThat(check.verdict(Optional.of(new ChainEnd(1, entry.hash())))
                        .fault()
                        .map(Fault::kind))
                .isEqualTo(kind);
    }

    private ChainVerdict verdict(Optional<ChainEnd> end) {
        ChainCheck check = new ChainCheck();
        for (ChainEntry entry : record) {
            if (!check.accept(10 + entry.position(), "7:" + entry.position(), entry)) {
                break;
            }
        }
        return check.verdict(end);
    }

    private Optional<ChainEnd> end() {
        ChainEntry last = record.get(record.size() - 1);
        return Optional.of(new ChainEnd(last.position(), last.hash()));
    }

    private ChainEntry write(String what, String subject, ChainEntry.Words words) {
        String previous = record.isEmpty()
                ? ChainLink.START
                : record.get(record.size() - 1).hash();
        ChainEntry entry = entry(record.size() + 1, what, subject, words, previous);
        record.add(entry);
        return entry;
    }

    private static ChainEntry entry(
            long position, String what, String subject, ChainEntry.Words words, String previous) {
        ChainEntry.Event deed = new ChainEntry.Event(subject, what, "{}", "key-ada", "2026-01-01", 0);
        ChainEntry draft = new ChainEntry(7, position, deed, words, ChainEntry.Snapshot.NOTHING, previous, "");
        return draft.hashed(LINK.hash(draft));
    }
}
