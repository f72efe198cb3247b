package org.guildhall.accreditation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditQuery.Order;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditWords;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.credential.issuing.IssuingAuditAction;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What those who run the accreditations see of the record, and what is erased from it. */
public class RecordTest extends AcademyTest {
    private RecordService service;
    private String number;

    public RecordTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        service = academy.app.get(RecordService.class);
        number = academy.grant("hana", "2026-11-01").number();
        academy.grant("marek", "2026-11-02");
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint was made.");
    }

    @Test
    public void theLatestEntryComesFirstUnlessTheOldestIsWanted() {
        assertThat(what(latest())).containsExactly("suspend", "grant", "grant", "scheme-add");
        assertThat(what(page(AS_ADMIN, request(null, null, null, Order.OLDEST_FIRST, null, 9))))
                .containsExactly("scheme-add", "grant", "grant", "suspend");
    }

    @Test
    public void entriesAreFoundByNumberByKindByPersonAndByDay() {
        assertThat(what(page(AS_ADMIN, request(number, null, null, Order.LATEST_FIRST, null, 9))))
                .containsExactly("suspend", "grant");
        assertThat(what(page(AS_ADMIN, request(null, "grant", null, Order.LATEST_FIRST, null, 9))))
                .containsExactly("grant", "grant");
        assertThat(what(page(AS_ADMIN, request(null, null, "hana", Order.LATEST_FIRST, null, 9))))
                .isEmpty();
        assertThat(what(page(AS_ADMIN, onDay("2026-11-24")))).hasSize(4);
        assertThat(what(page(AS_ADMIN, onDay("2026-11-25")))).isEmpty();
    }

    @Test
    public void whatCannotBeUnderstoodIsRefusedWithItsField() {
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> page(AS_ADMIN, request(null, null, "nobody", Order.LATEST_FIRST, null, 9)),
                "guildhall.record.no-such-person");
    }

    @Test
    public void aPageGoesOnWhereTheOneBeforeEnded() {
        for (Order order : Order.values()) {
            List<Long> seen = new ArrayList<>();
            String after = null;
            do {
                RecordPage page = page(AS_ADMIN, request(null, null, null, order, after, 3));
                page.entries().forEach(entry -> seen.add(entry.position()));
                after = page.next().orElse(null);
            } while (after != null);
            assertThat(seen).hasSize(4).doesNotHaveDuplicates();
        }
    }

    @Test
    public void onlyThoseWhoRunTheAccreditationsSeeTheRecord() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> page(AS_HOLDER, RecordRequest.latest(9)),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> service.verify(Viewer.ANONYMOUS, SPACE),
                "guildhall.refusal.sign-in");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.export(AS_HOLDER, SPACE),
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void anOfficerWhoDoesNotLookAfterTheCommunityReadsNothingThatWasWritten() {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.ASSESS, List.of("marek"));
        List<ChainEntry> handedOut = new ArrayList<>();
        service.export(AS_MAREK, SPACE).accept(handedOut::add);

        assertThat(page(AS_MAREK, RecordRequest.latest(9)).entries())
                .extracting(AuditRecord::words)
                .containsOnly(AuditWords.NONE);
        assertThat(handedOut).allMatch(entry -> entry.words().json() == null);
        assertThat(latest().entries())
                .extracting(AuditRecord::words)
                .contains(AuditWords.reason("A complaint was made."));
    }

    @Test
    public void erasedTextIsGoneAndTheRecordStaysIntactAndSaysWhoErasedIt() {
        service.eraseWords(AS_ADMIN, SPACE, 4);

        AuditRecord latest = latest().entries().get(0);
        assertThat(latest.what()).isEqualTo("words-erase");
        assertThat(latest.subject()).isEqualTo("entry-4");
        assertThat(latest().entries().get(1).erased()).isTrue();
        assertThat(academy.database.ao().count(AoAuditEvent.class, "WORDS IS NOT NULL"))
                .isZero();
        assertThat(academy.database.ao().count(AoAuditEvent.class, "WORDS_SALT IS NOT NULL"))
                .isZero();
        assertThat(service.verify(AS_ADMIN, SPACE).isIntact()).isTrue();
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> service.eraseWords(AS_ADMIN, SPACE, 4),
                "guildhall.record.no-words");
    }

    @Test
    public void onlyAdminsOfTheSpaceEraseAndOnlyWhatIsThere() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> service.eraseWords(AS_HOLDER, SPACE, 4),
                "guildhall.accreditation.space-admins-only");
        assertRefused(
                RequestRefusedException.Kind.NOT_FOUND,
                () -> service.eraseWords(AS_ADMIN, SPACE, 99),
                "guildhall.record.no-such-entry");
        academy.rights.readOnly(true);
        assertRefused(
                RequestRefusedException.Kind.READ_ONLY,
                () -> service.eraseWords(AS_ADMIN, SPACE, 4),
                "guildhall.refusal.read-only");
    }

    @Test
    public void anErasingThatBreaksHalfWayLeavesTheText() {
        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> service.eraseWords(AS_ADMIN, SPACE, 4),
                () -> assertThat(latest().entries().get(0).words())
                        .isEqualTo(AuditWords.reason("A complaint was made.")));
    }

    @Test
    public void textThatVanishedWithoutARecordedErasingIsFound() {
        academy.inOne(() -> {
            academy.trail.eraseWords(academy.community.id(), 4);
            return null;
        });

        RecordViews views = academy.app.get(RecordViews.class);
        assertThat(views.fault(service.verify(AS_ADMIN, SPACE))).contains("guildhall.record.fault.words-missing[4]");
    }

    @Test
    public void anEntryThatSomebodyTamperedWithIsStillShownSoThatItCanBeSeen() {
        AoAuditEvent row = academy.database.ao().find(AoAuditEvent.class, "CHAIN_POSITION = ?", 4L)[0];
        for (String forged : List.of("forged", "{}", "null", "[1]", "{\"reason\":null}", "{\"reason\":\"\"}")) {
            row.setWords(forged);
            academy.inOne(() -> {
                row.save();
                return null;
            });

            assertThat(latest().entries().get(0).words()).isEqualTo(new AuditWords(Map.of("unreadable", forged)));
        }
        assertThat(new AuditDetail("forged").tree().asText()).isEqualTo("forged");
        assertThat(new AuditDetail("forged").text("entry")).isEmpty();
        assertThat(new AuditDetail("forged").texts("accreditations")).isEmpty();
    }

    @Test
    public void longTextsAreCutInTheListAndWholeBeforeTheyAreErased() {
        RecordViews views = academy.app.get(RecordViews.class);
        String text = "🧵".repeat(600);
        academy.change(number, AccreditationAction.REVOKE, "2026-11-24", text);

        assertThat(views.views(SPACE, latest()).get(0).words())
                .containsExactly(new WrittenView("guildhall.record.words.reason", "🧵".repeat(500) + "…"));
        assertThat(views.written(service.erasable(AS_ADMIN, SPACE, 5).words()))
                .extracting(WrittenView::text)
                .containsExactly(text);
    }

    @Test
    public void aCheckIsRightHoweverMuchIsWrittenMeanwhile() throws Exception {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    academy.people.with("w" + i, "Person");
                    academy.grant("w" + i, "2026-11-24");
                }
            });
            do {
                assertThat(service.verify(AS_ADMIN, SPACE).fault()).isEmpty();
            } while (!writing.isDone());
            writing.get();
        } finally {
            writer.shutdownNow();
        }
        assertThat(service.verify(AS_ADMIN, SPACE).entries()).isEqualTo(64);
    }

    @Test
    public void entriesAreToldInWordsWithLinksToWhatTheyAreAbout() {
        List<RecordView> told = academy.app.get(RecordViews.class).views(SPACE, latest());

        assertThat(told.get(0).what()).isEqualTo("guildhall.accreditation.action.suspend");
        assertThat(told.get(0).actor()).isEqualTo("Ada Admin");
        assertThat(told.get(0).address()).isEqualTo("/plugins/guildhall/accreditation.action?key=MVF&number=" + number);
        assertThat(told.get(3).subject()).isEqualTo("Practitioner");
        assertThat(told.get(3).what()).isEqualTo("guildhall.record.what.scheme-add");
    }

    @Test
    public void theDayOfEffectIsToldOnlyWhereItIsNotTheDayOfTheRecord() {
        List<RecordView> told = academy.app.get(RecordViews.class).views(SPACE, latest());

        assertThat(told.get(0).effectiveOn()).isEmpty();
        assertThat(told.get(1).effectiveOn()).isNotEmpty();
    }

    @Test
    public void aPageTakesTheSameFewStatementsForTenAndForAThousandEntries() {
        int few = statementsOf(() -> page(AS_ADMIN, RecordRequest.latest(50)));
        academy.inOne(() -> {
            academy.trail.append(IntStream.range(0, 1000).mapToObj(i -> entry()).toList());
            return null;
        });

        assertThat(statementsOf(() -> page(AS_ADMIN, RecordRequest.latest(50))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(3);
    }

    private AuditEntry entry() {
        return new AuditEntry(
                academy.community.id(),
                "issuer",
                IssuingAuditAction.ADD_KEY,
                AuditDetail.with().build(),
                Academy.ADMIN,
                LocalDate.parse("2026-11-24"),
                academy.clock.instant(),
                AuditWords.NONE);
    }

    private RecordPage latest() {
        return page(AS_ADMIN, RecordRequest.latest(9));
    }

    private RecordPage page(Viewer viewer, RecordRequest request) {
        return service.page(viewer, SPACE, request);
    }

    private static List<String> what(RecordPage page) {
        return page.entries().stream().map(AuditRecord::what).toList();
    }

    private static RecordRequest onDay(String day) {
        Optional<LocalDate> wanted = Optional.of(LocalDate.parse(day));
        return new RecordRequest(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                wanted,
                wanted,
                Order.LATEST_FIRST,
                Optional.empty(),
                9);
    }

    private static RecordRequest request(
            String number, String what, String actor, Order order, String after, int size) {
        return new RecordRequest(
                Optional.ofNullable(number),
                Optional.ofNullable(what),
                Optional.ofNullable(actor),
                Optional.empty(),
                Optional.empty(),
                order,
                Optional.ofNullable(after),
                size);
    }

    private int statementsOf(Runnable work) {
        academy.database.statements().reset();
        work.run();
        return academy.database.statements().count();
    }
}
