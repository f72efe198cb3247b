package org.guildhall.audit.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditQuery;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.ChainVerdict.Kind;
import org.guildhall.audit.RecordAuditAction;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRowReader;
import org.guildhall.platform.SqlRowVisitor;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.ImmediateTransactions;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The stored record alone, without the features that write into it. */
public class StoredRecordTest extends OnEveryDatabase {
    private static final PersonId ADA = new PersonId("key-ada");
    private static final PersonId BEN = new PersonId("key-ben");
    private static final ChainEntry.Snapshot AFTER =
            new ChainEntry.Snapshot("One", "2026-01-01", "2026-12-31", "2027-01-31", true, "active", true);

    @Rule
    public final AoDatabase database;

    private BatchInsert inserts;
    private AoAuditTrail trail;

    public StoredRecordTest(org.guildhall.testkit.Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoAuditEvent.class, AoAuditHead.class);
    }

    /** What the tests write down. */
    private enum Deed implements AuditAction {
        GRANT,
        REVOKE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Before
    public void writeThree() {
        inserts = new BatchInsert(database.ao(), database.engines());
        trail = new AoAuditTrail(database.ao(), database.sql(), inserts, new ImmediateTransactions());
        append(entry("N-1", Deed.GRANT, ADA, 10, "Passed.", Optional.of(AFTER)));
        append(
                entry("scheme-1", Deed.REVOKE, BEN, 20, "", Optional.empty()),
                entry("N-1", Deed.REVOKE, ADA, 30, "Fraud.", Optional.of(AFTER)));
    }

    @Test
    public void entriesStandInTheirOrderEachGoingOnFromTheOneBefore() {
        List<ChainEntry> all = all();

        assertThat(all).extracting(ChainEntry::position).containsExactly(1L, 2L, 3L);
        assertThat(all)
                .extracting(ChainEntry::previousHash)
                .containsExactly("0".repeat(64), all.get(0).hash(), all.get(1).hash());
        assertThat(all.get(0).snapshot()).isEqualTo(AFTER);
        assertThat(all.get(1).snapshot()).isEqualTo(ChainEntry.Snapshot.NOTHING);
        assertThat(all.get(1).words()).isEqualTo(ChainEntry.Words.NONE);
        assertThat(all.get(0).words().salt())
                .hasSize(32)
                .isNotEqualTo(all.get(2).words().salt())
                .isNotEqualTo("0".repeat(32));
        assertThat(trail.latestHash(7)).isEqualTo(all.get(2).hash());
        assertThat(trail.latestHash(8)).isEqualTo("0".repeat(64));
    }

    @Test
    public void anEntryIsReadAsItWasWritten() {
        AuditRecord record = trail.at(7, 1).orElseThrow();

        assertThat(record.subject()).isEqualTo("N-1");
        assertThat(record.what()).isEqualTo("grant");
        assertThat(record.actor()).isEqualTo(ADA);
        assertThat(record.effectiveOn()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(record.recordedAt()).isEqualTo(Instant.ofEpochMilli(10));
        assertThat(record.words().text("reason")).isEqualTo("Passed.");
        assertThat(record.erased()).isFalse();
        assertThat(record.detail().json()).isEqualTo("{\"n\":10}");
        assertThat(trail.at(7, 2).orElseThrow().erased()).isFalse();
        assertThat(trail.at(7, 4)).isEmpty();
        assertThat(trail.at(8, 1)).isEmpty();
    }

    @Test
    public void entriesAreFoundByEachConditionAlone() {
        Optional<String> none = Optional.empty();
        Optional<Instant> never = Optional.empty();
        assertThat(found(none, none, Optional.empty(), never, never, Optional.empty(), 9))
                .containsExactly(3L, 2L, 1L);
        assertThat(found(Optional.of("N-1"), none, Optional.empty(), never, never, Optional.empty(), 9))
                .containsExactly(3L, 1L);
        assertThat(found(none, Optional.of("revoke"), Optional.empty(), never, never, Optional.empty(), 9))
                .containsExactly(3L, 2L);
        assertThat(found(none, none, Optional.of(BEN), never, never, Optional.empty(), 9))
                .containsExactly(2L);
        assertThat(found(none, none, Optional.empty(), at(20), never, Optional.empty(), 9))
                .containsExactly(3L, 2L);
        assertThat(found(none, none, Optional.empty(), never, at(20), Optional.empty(), 9))
                .containsExactly(1L);
        assertThat(found(none, none, Optional.empty(), never, never, Optional.of(3L), 9))
                .containsExactly(2L, 1L);
        assertThat(found(none, none, Optional.empty(), never, never, Optional.empty(), 2))
                .containsExactly(3L, 2L);
        assertThat(trail.page(8, Optional.empty(), 9)).isEmpty();
    }

    @Test
    public void theOldestComeFirstIfTheyAreWanted() {
        AuditQuery oldest = new AuditQuery(
                7,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AuditQuery.Order.OLDEST_FIRST,
                Optional.of(1L),
                9);

        assertThat(trail.page(oldest)).extracting(AuditRecord::position).containsExactly(2L, 3L);
        assertThat(trail.page(7, Optional.of(3L), 1))
                .extracting(AuditRecord::position)
                .containsExactly(2L);
    }

    @Test
    public void changesOfAccreditationsAreReadByNumberTheOldestFirst() {
        assertThat(trail.changesOf(List.of("N-1", "scheme-1", "N-2"))).containsOnlyKeys("N-1");
        assertThat(trail.changesOf(List.of("N-1")).get("N-1"))
                .extracting(
                        change -> change.entry().what() + " " + change.after().equals(AFTER))
                .containsExactly("grant true", "revoke true");
        assertThat(trail.changesOf(List.of())).isEmpty();
    }

    @Test
    public void runningNumbersGoOnAlsoWhereNothingIsRecorded() {
        List<Long> taken = new ArrayList<>();
        database.transactions()
                .inOne(() -> trail.append(7, numbers -> {
                    taken.add(numbers.take("scheme-1", 2));
                    return List.of();
                }));
        database.transactions()
                .inOne(() -> trail.append(7, numbers -> {
                    taken.add(numbers.take("scheme-1", 1));
                    return List.of(entry("N-3", Deed.GRANT, ADA, 40, "", Optional.of(AFTER)));
                }));

        assertThat(taken).containsExactly(1L, 3L);
        assertThat(trail.verify(7).entries()).isEqualTo(4);
        assertThat(trail.verify(7).isIntact()).isTrue();
    }

    @Test
    public void nothingIsWrittenForNothing() {
        database.statements().reset();
        trail.append(List.of());
        assertThat(database.statements().count()).isZero();

        String before = trail.latestHash(7);
        database.transactions().inOne(() -> trail.append(7, numbers -> List.of()));
        assertThat(trail.latestHash(7)).isEqualTo(before);
    }

    @Test
    public void aRecordIsIntactUntilSomebodyTouchesIt() {
        ChainVerdict verdict = trail.verify(7);
        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(3);
        assertThat(trail.verify(8).isIntact()).isTrue();

        database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 3L);
        assertThat(trail.verify(7).isIntact()).isFalse();
        assertThat(trail.verify(7).fault()).contains(new ChainVerdict.Fault(3, Kind.TAIL));

        database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 1L);
        assertThat(trail.verify(7).fault()).contains(new ChainVerdict.Fault(1, Kind.MISSING));
    }

    @Test
    public void whatSeemsToEndWronglyIsLookedAtAgainWhileNobodyWrites() {
        database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 3L);
        List<Long> alone = new ArrayList<>();
        AoAuditTrail watched = new AoAuditTrail(database.ao(), database.sql(), inserts, watchedTransactions(alone));

        assertThat(watched.verify(8).isIntact()).isTrue();
        assertThat(alone).isEmpty();
        assertThat(watched.verify(7).isIntact()).isFalse();
        assertThat(alone).containsExactly(7L);

        database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 1L);
        assertThat(watched.verify(7).fault()).contains(new ChainVerdict.Fault(1, Kind.MISSING));
        assertThat(alone).containsExactly(7L);
    }

    @Test
    public void whatIsWrittenWhileTheRecordIsReadIsReadAsWellAndKeepsNoWriterWaiting() {
        List<Long> alone = new ArrayList<>();
        AoAuditTrail watched = new AoAuditTrail(
                database.ao(), appendingAfterTheFirstReadToTheEnd(), inserts, watchedTransactions(alone));

        ChainVerdict verdict = watched.verify(7);

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(4);
        assertThat(alone).isEmpty();
    }

    @Test
    public void fromAKnownEntryOnOnlyWhatFollowsIsLookedAt() {
        String second = all().get(1).hash();
        database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 1L);

        assertThat(trail.verifySince(7, 2, second).isIntact()).isTrue();
        assertThat(trail.verifySince(7, 2, second).entries()).isEqualTo(3);
        assertThat(trail.verifySince(7, 2, "another").fault()).contains(new ChainVerdict.Fault(2, Kind.UNLINKED));
    }

    @Test
    public void erasedWordsAreGoneTogetherWithTheirSaltAndTheEntrySaysSo() {
        AuditRecord written = trail.at(7, 1).orElseThrow();
        database.transactions().inOne(() -> trail.eraseWords(7, 1));

        AuditRecord erased = trail.at(7, 1).orElseThrow();
        assertThat(erased.words().isEmpty()).isTrue();
        assertThat(erased.erased()).isTrue();
        assertThat(all().get(0).words().salt()).isNull();
        assertThat(trail.verify(7).fault()).contains(new ChainVerdict.Fault(1, Kind.WORDS_MISSING));

        append(AuditEntry.erasing(7, written, ADA, LocalDate.EPOCH, Instant.EPOCH));
        assertThat(trail.verify(7).isIntact()).isTrue();
        assertThat(trail.at(7, 4).orElseThrow().what()).isEqualTo(RecordAuditAction.ERASE_WORDS.code());
    }

    @Test
    public void aCommunityThatEndsTakesItsRecordAlong() {
        database.transactions()
                .inOne(() -> trail.append(new AuditEntry(
                        8,
                        "N-9",
                        Deed.GRANT,
                        new AuditDetail("{}"),
                        ADA,
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        AuditWords.NONE)));

        trail.removeAll(7);

        assertThat(all()).isEmpty();
        assertThat(trail.latestHash(7)).isEqualTo("0".repeat(64));
        assertThat(trail.at(8, 1)).isPresent();
        assertThat(trail.verify(8).entries()).isEqualTo(1);
    }

    @Test
    public void anActionHasItsWordsUnderItsCode() {
        assertThat(Deed.GRANT.textKey()).endsWith(".grant");
    }

    private List<Long> found(
            Optional<String> subject,
            Optional<String> what,
            Optional<PersonId> actor,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Long> after,
            int size) {
        AuditQuery query =
                new AuditQuery(7, subject, what, actor, from, until, AuditQuery.Order.LATEST_FIRST, after, size);
        return trail.page(query).stream().map(AuditRecord::position).toList();
    }

    private static Optional<Instant> at(long millis) {
        return Optional.of(Instant.ofEpochMilli(millis));
    }

    private List<ChainEntry> all() {
        List<ChainEntry> all = new ArrayList<>();
        trail.each(7, all::add);
        return all;
    }

    private SqlReads appendingAfterTheFirstReadToTheEnd() {
        return new SqlReads() {
            private boolean appended;

            @Override
            public <T> List<T> rows(SqlText text, SqlRowReader<T> reader, Object... parameters) {
                return database.sql().rows(text, reader, parameters);
            }

            @Override
            public void each(SqlText text, SqlRowVisitor visitor, Object... parameters) {
                database.sql().each(text, visitor, parameters);
                if (text.equals(StoredEntries.BEYOND) && !appended) {
                    appended = true;
                    append(entry("N-4", Deed.GRANT, BEN, 40, "", Optional.of(AFTER)));
                }
            }
        };
    }

    private static Transactions watchedTransactions(List<Long> alone) {
        return new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T aloneIn(long communityId, CommunityPart part, Supplier<T> work) {
                alone.add(communityId);
                return work.get();
            }
        };
    }

    private void append(AuditEntry... entries) {
        database.transactions().inOne(() -> trail.append(List.of(entries)));
    }

    private static AuditEntry entry(
            String subject,
            AuditAction what,
            PersonId actor,
            long at,
            String reason,
            Optional<ChainEntry.Snapshot> after) {
        return new AuditEntry(
                7,
                subject,
                what,
                AuditDetail.with().number("n", at).build(),
                actor,
                LocalDate.parse("2026-01-01"),
                Instant.ofEpochMilli(at),
                AuditWords.reason(reason),
                after);
    }
}
