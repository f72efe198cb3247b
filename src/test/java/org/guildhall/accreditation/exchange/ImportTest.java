package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.accreditation.exchange.ao.AoImport;
import org.guildhall.accreditation.exchange.ao.AoImportPiece;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Files on their way into the register, on real databases; a piece has three rows. */
public class ImportTest extends AcademyTest {
    private static final String HEADERS =
            "number,holder,holderName,holderEmail,level,from,until,state,since,reviewOn,reason\n";

    private Customs customs;

    public ImportTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        customs = new Customs(academy, 3);
    }

    @Test
    public void rowsBecomeAccreditations() {
        ImportFile file = customs.imported(HEADERS
                + ",hana,,,One,2025-03-01,2027-02-28,,,,\n"
                + number(7, "2019") + ",,Zoë Outside,zoe@example.org,Two,2019-05-01,2021-04-30,lapsed,,,\n"
                + ",marek,,,Two,2026-01-10,,suspended,2026-06-01,2026-12-24,complaint\n"
                + ",,Old Friend,,One,2018-01-01,never,revoked,2020-02-02,,fraud\n");

        assertThat(file.state()).isEqualTo(ImportFile.State.DONE);
        assertThat(file.counts()).isEqualTo(new ImportTotals(4, 0, 0, 0));
        Accreditation hana = held("key-hana");
        assertThat(hana.expiresOn()).contains(LocalDate.parse("2027-02-28"));
        assertThat(hana.number()).matches("MVF-2026-[0-9]{6}-[A-Z0-9]");
        Accreditation marek = held("key-marek");
        assertThat(marek.state()).isEqualTo(AccreditationState.SUSPENDED);
        assertThat(marek.status().reviewOn()).contains(LocalDate.parse("2026-12-24"));
        assertThat(academy.histories.historyOf(marek.number()))
                .extracting(event -> event.action())
                .containsExactly(AccreditationAction.GRANT, AccreditationAction.SUSPEND);
        Accreditation old = academy.accreditations.byNumber(number(7, "2019")).orElseThrow();
        assertThat(academy.rules.today(old).state()).isEqualTo(StatusOnDay.State.LAPSED);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void theSameFileAgainChangesNothing() {
        String csv = HEADERS
                + ",hana,,,One,2025-03-01,2027-02-28,,,,\n"
                + number(7, "2019") + ",,Zoë Outside,zoe@example.org,Two,2019-05-01,2021-04-30,lapsed,,,\n"
                + ",,Zoë Outside,zoe@other.example,Two,2026-05-01,,,,,\n"
                + ",marek,,,Two,2026-01-10,,suspended,2026-06-01,2026-12-24,complaint\n"
                + ",,Old Friend,,One,2018-01-01,never,revoked,2020-02-02,,fraud\n";
        customs.imported(csv);
        long entries = entries();

        ImportFile again = customs.imported(csv);

        assertThat(again.counts()).isEqualTo(new ImportTotals(0, 0, 5, 0));
        assertThat(entries()).as("only the import itself is noted").isEqualTo(entries + 1);
    }

    @Test
    public void aRowChangesWhatIsThere() {
        String hana = academy.grant("hana", "2026-01-10").number();
        String marek = academy.grant("marek", "2026-01-10").number();

        ImportFile file = customs.imported("number,until,level,state,since,reviewOn,reason\n"
                + hana + ",2029-01-09,Two,,,,\n"
                + marek + ",,,revoked,2026-10-01,,fraud\n");

        assertThat(customs.report(file)).containsExactly("2 changed until:renewed", "3 changed state:action.revoke");
        assertThat(academy.accreditations.byNumber(hana).orElseThrow().expiresOn())
                .contains(LocalDate.parse("2029-01-09"));
        assertThat(academy.accreditations.byNumber(hana).orElseThrow().level()).isEqualTo("Two");
        assertThat(academy.accreditations.byNumber(marek).orElseThrow().state()).isEqualTo(AccreditationState.REVOKED);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void eachRefusedRowSaysWhichCellAndWhy() {
        String hana = academy.grant("hana", "2026-01-10").number();
        String wrongCheck = number(9, "2020").substring(0, 16) + "?";

        ImportFile file = customs.checked(HEADERS
                + wrongCheck + ",hana,,,One,2026-01-01,,,,,\n"
                + number(3, "2020").replace("MVF", "XX") + ",marek,,,One,2026-01-01,,,,,\n"
                + ",nobody,,,One,2026-01-01,,,,,\n"
                + ",marek,,,Three,01.02.2026,,,,,\n"
                + ",marek,,,One,2026-01-01,2025-01-01,,,,\n"
                + ",marek,,,One,2026-01-01,,sleeping,,,\n"
                + ",marek,,,One,2026-01-01,,suspended,,,complaint\n"
                + ",marek,,,One,2026-01-01,,resigned,,,\n"
                + ",marek,,,One,2026-01-01,,lapsed,,,\n"
                + ",,Outside,not an address,One,2026-01-01,,,,,\n"
                + ",admin,,,One,2026-01-01,,,,,\n"
                + hana + ",marek,,,,,,,,,\n"
                + hana + ",,,,Two,,,,,,\n"
                + hana + ",,,,,,2026-02-02,,,,\n"
                + ",gone,,,One,2026-01-01,,,,,\n"
                + ",,,,One,2026-01-01,,,,,\n"
                + "\n"
                + ",marek,,,One,,,,,,\n");

        assertThat(customs.report(file))
                .containsExactly(
                        "2 refused number:number-form",
                        "3 refused number:number-form",
                        "4 refused holder:no-such-holder",
                        "5 refused from:day-form",
                        "6 refused until:until-before-from",
                        "7 refused state:state-form",
                        "8 refused reviewOn:review-needed",
                        "9 refused state:state-not-new",
                        "10 refused state:not-lapsed",
                        "11 refused holderEmail:email-form",
                        "12 refused holder:not-your-own",
                        "13 refused number:number-taken",
                        "14 refused level:level-fixed",
                        "15 refused until:until-shorter",
                        "16 refused holder:no-such-holder",
                        "17 refused holder:nobody",
                        "19 refused from:from-needed");
        assertThat(academy.accreditations.after(academy.community.id(), 0, 100)).hasSize(1);
    }

    @Test
    public void aReportNamesColumnsByTheirLabelsAndNeverByTheirCodes() {
        ImportReports reports = new ImportReports(customs.imports, new KeyTexts());

        ImportFile file = customs.checked(HEADERS + ",,\"Wyn\nDunlin\",,One,2026-01-01,,,,,\n,hana,,,One,soon,,,,,\n");

        assertThat(reports.page(file, Optional.empty(), Optional.empty()).rows())
                .extracting(reports::words)
                .satisfiesExactly(
                        name -> assertThat(name)
                                .isEqualTo("guildhall.refusal.characters[guildhall.exchange.field.holderName]"),
                        day -> assertThat(day).startsWith("guildhall.exchange.note[guildhall.exchange.field.from, "));
    }

    @Test
    public void twoRowsAboutTheSameAreFoundAcrossPieces() {
        ImportFile file = customs.imported(HEADERS
                + ",hana,,,One,2026-01-01,,,,,\n"
                + ",,Zoë,zoe@example.org,One,2026-01-01,,,,,\n"
                + number(7, "2019") + ",marek,,,One,2026-01-01,,,,,\n"
                + ",hana,,,Two,2026-02-01,,,,,\n"
                + ",,ZOE,ZOE@example.org,One,2026-01-01,,,,,\n"
                + number(7, "2019") + ",,,,,,,,,,\n"
                + ",marek,,,One,2026-01-01,,,,,\n");

        assertThat(customs.report(file))
                .containsExactly(
                        "2 created",
                        "3 created",
                        "4 created",
                        "5 refused number:twice",
                        "6 refused number:twice",
                        "7 refused number:twice",
                        "8 refused number:twice");
    }

    @Test
    public void aFileMayEndOneAndBeginAnother() {
        String first = academy.grant("hana", "2024-01-10").number();

        ImportFile file = customs.imported(HEADERS
                + first + ",hana,,,,,,revoked,,,by mistake\n"
                + ",marek,,,One,2026-01-01,,,,,\n"
                + ",,Somebody,,One,2026-01-01,,,,,\n"
                + ",hana,,,Two,2026-02-01,,,,,\n");

        assertThat(customs.report(file))
                .containsExactly("2 changed state:action.revoke", "3 created", "4 created", "5 created");
        assertThat(held("key-hana").level()).isEqualTo("Two");
    }

    @Test
    public void numbersOfTheFileAreNotGivenAgain() {
        customs.imported(HEADERS + number(500, "2026") + ",hana,,,One,2026-01-01,,,,,\n");

        assertThat(academy.grant("marek", "2026-01-10").number()).startsWith("MVF-2026-000501-");
    }

    @Test
    public void theDryRunTellsWhatTheRunDoes() {
        for (int seed = 0; seed < 12; seed++) {
            String csv = randomFile(new Random(seed));
            long entries = entries();
            ImportFile dry = customs.checked(csv);
            List<String> told = customs.report(dry);
            assertThat(entries()).as("nothing is written").isEqualTo(entries);

            customs.service.run(AS_ADMIN, SPACE, dry.id());

            assertThat(customs.report(dry)).as("seed %s%n%s", seed, csv).isEqualTo(told);
            assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
        }
    }

    @Test
    public void aRunGoesOnWhereABrokenDatabaseStoppedIt() {
        customs.holdsBack = true;
        ImportFile file = customs.checked(IntStream.range(0, 10)
                .mapToObj(i -> ",,Person " + i + ",,One,2026-01-01,,,,,\n")
                .collect(Collectors.joining("", HEADERS, "")));
        customs.work.work(file.id());
        customs.service.run(AS_ADMIN, SPACE, file.id());

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> customs.work.work(file.id()),
                () -> assertThat(academy.accreditations.after(academy.community.id(), 0, 100))
                        .hasSize(customs.imports
                                .byId(file.id())
                                .orElseThrow()
                                .counts()
                                .created()));

        assertThat(customs.imports.byId(file.id()).orElseThrow().state()).isEqualTo(ImportFile.State.DONE);
        assertThat(academy.accreditations.after(academy.community.id(), 0, 100)).hasSize(10);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void aBrokenUploadLeavesNothing() {
        String csv = HEADERS + ",hana,,,One,2026-01-01,,,,,\n".repeat(8);

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> customs.uploaded(csv),
                () -> assertThat(pieces()).isZero());

        assertThat(pieces()).isEqualTo(3);
    }

    @Test
    public void aPieceIsAllOrNothing() {
        String marek = academy.grant("marek", "2026-01-10").number();
        String csv = HEADERS
                + marek + ",,,,,,2029-01-01,,,,\n"
                + ",,New Person,new@example.org,One,2026-01-01,,,,,\n"
                + number(40, "2020") + ",hana,,,One,2020-01-01,,suspended,2021-01-01,2021-02-01,why\n";
        ImportFile file = customs.checked(csv);
        customs.holdsBack = true;
        customs.service.run(AS_ADMIN, SPACE, file.id());
        long entries = entries();

        BrokenHalfWay.everyStatementOf(academy.database, () -> customs.work.work(file.id()), () -> {
            int done = customs.imports.byId(file.id()).orElseThrow().done();
            assertThat(entries()).isEqualTo(entries + done * 5);
            assertThat(academy.accreditations.after(academy.community.id(), 0, 100))
                    .hasSize(1 + done * 2);
            assertThat(academy.holders.externalsNamed(academy.community.id(), "New Person"))
                    .hasSize(done);
        });

        assertThat(customs.imports.byId(file.id()).orElseThrow().counts()).isEqualTo(new ImportTotals(2, 1, 0, 0));
    }

    @Test
    public void twoNodesAtTheSameTimeImportEachRowOnce() throws Exception {
        customs.holdsBack = true;
        ImportFile file = customs.checked(IntStream.range(0, 60)
                .mapToObj(i -> ",,Person " + i + ",,One,2026-01-01,,,,,\n")
                .collect(Collectors.joining("", HEADERS, "")));
        customs.work.work(file.id());
        customs.service.run(AS_ADMIN, SPACE, file.id());
        ExecutorService nodes = Executors.newFixedThreadPool(3);

        List<Future<?>> works = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            works.add(nodes.submit(() -> customs.work.work(file.id())));
        }
        for (Future<?> each : works) {
            each.get();
        }

        nodes.shutdown();
        assertThat(customs.imports.byId(file.id()).orElseThrow().counts()).isEqualTo(new ImportTotals(60, 0, 0, 0));
        assertThat(academy.accreditations.after(academy.community.id(), 0, 100)).hasSize(60);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    /** As when a form starts it: the work in the background begins before the form's transaction has ended. */
    @Test
    public void whatIsStartedInATransactionGoesOnOnceThatIsCommitted() throws Exception {
        ImportFile file = customs.uploaded(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");
        customs.holdsBack = true;
        ExecutorService background = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);

        Future<?> working = academy.inOne(() -> {
            customs.service.check(AS_ADMIN, SPACE, file.id(), Customs.codes(file), "");
            academy.database.statements().tell(sql -> {
                if (sql.startsWith("UPDATE")) {
                    begun.countDown();
                }
            });
            Future<?> started = background.submit(() -> {
                customs.heldBack.remove().run();
                begun.countDown();
            });
            try {
                assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return started;
        });
        working.get(60, TimeUnit.SECONDS);
        background.shutdown();

        assertThat(customs.imports.byId(file.id()).orElseThrow().state()).isEqualTo(ImportFile.State.CHECKED);
    }

    @Test
    public void aCancelledRunKeepsWhatIsDoneAndStops() {
        ImportFile file = customs.checked(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");
        customs.holdsBack = true;
        customs.service.run(AS_ADMIN, SPACE, file.id());

        customs.service.cancel(AS_ADMIN, SPACE, file.id());
        customs.heldBack.remove().run();

        assertThat(customs.imports.byId(file.id()).orElseThrow().state()).isEqualTo(ImportFile.State.CANCELLED);
        assertThat(academy.accreditations.after(academy.community.id(), 0, 100)).isEmpty();
        refused(
                () -> customs.service.run(AS_ADMIN, SPACE, file.id()),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.exchange.not-now");
    }

    @Test
    public void oneImportOfACommunityGoesOnAtATime() {
        ImportFile first = customs.uploaded(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");
        ImportFile second = customs.uploaded(HEADERS + ",marek,,,One,2026-01-01,,,,,\n");
        customs.holdsBack = true;
        customs.checked(AS_ADMIN, first);

        refused(
                () -> customs.checked(AS_ADMIN, second),
                RequestRefusedException.Kind.CONFLICT,
                "guildhall.exchange.busy");
    }

    @Test
    public void nothingIsImportedWhileTheSiteIsReadOnly() {
        ImportFile file = customs.checked(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");
        customs.holdsBack = true;
        customs.service.run(AS_ADMIN, SPACE, file.id());
        academy.rights.readOnly(true);

        customs.heldBack.remove().run();
        refused(
                () -> customs.uploaded(HEADERS + "x\n"),
                RequestRefusedException.Kind.READ_ONLY,
                "guildhall.refusal.read-only");
        assertThat(customs.imports.byId(file.id()).orElseThrow().done()).isZero();

        academy.rights.readOnly(false);
        academy.clock.move(Duration.ofHours(1));
        care().run(() -> false);
        assertThat(customs.imports.byId(file.id()).orElseThrow().state()).isEqualTo(ImportFile.State.DONE);
    }

    @Test
    public void onlyThoseWhoDecideUnderTheSchemeImport() {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), OfficerDuty.DECIDE, List.of("second"));
        ImportFile file = customs.uploaded(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");

        assertThat(customs.report(customs.checked(AS_ADMIN, file))).containsExactly("2 refused scheme:duty.decide");
        assertThat(customs.report(customs.checked(AS_SECOND_ADMIN, file))).containsExactly("2 created");
        refused(
                () -> customs.service.latest(AS_HOLDER, SPACE),
                RequestRefusedException.Kind.FORBIDDEN,
                "guildhall.accreditation.officers-only");
    }

    @Test
    public void columnsAreGuessedAndCanBeChosen() {
        ImportFile file =
                customs.uploaded("Name;E-Mail;Stufe;Valid from;Expires on\nZoë;z@example.org;Two;2026-01-01;\n");

        assertThat(Customs.codes(file)).containsExactly("holderName", "holderEmail", "", "from", "until");
        customs.service.check(
                AS_ADMIN, SPACE, file.id(), List.of("holderName", "holderEmail", "level", "from", ""), "Practitioner");
        assertThat(customs.report(file)).containsExactly("2 created");
        refused(
                () -> customs.service.check(AS_ADMIN, SPACE, file.id(), List.of("level", "level"), ""),
                RequestRefusedException.Kind.INVALID,
                "guildhall.exchange.column-twice");
    }

    @Test
    public void whatNobodySeesIsLeftOutAndSaid() {
        ImportFile file = customs.imported("\u00a0\n" + HEADERS
                + ",hana\u00a0,,,One\u00a0,\u00a02026\u201101\u201110\u00a0,２０２７-01-01,active\u200b,,,\n"
                + ",,\u200bZoë\u00a0Outside ,mailto:zoe@example.org,Two,2026-01-10,,,,,\n"
                + ",,Bo Finch,\u00a0bo@example.org\u200b,Two,2026-01-10,,,,,\n"
                + ",,Ida Owl,\"\"\"Owl, Ida\"\" <ida@example.org>\",Two,2026-01-10,,,,,\n"
                + ",, Marek , ,Two,2026-01-10,,,,,\n"
                + ",,Pim,pim@example.org; ida@example.org,Two,2026-01-10,,,,,\n");

        assertThat(customs.report(file))
                .containsExactly(
                        "3 created holder:cleaned level:cleaned from:cleaned until:cleaned state:cleaned",
                        "4 created holderName:cleaned holderEmail:address-cut",
                        "5 created holderEmail:cleaned",
                        "6 created holderEmail:address-cut",
                        "7 created",
                        "8 refused holderEmail:email-form");
        assertThat(held("key-hana").expiresOn()).contains(LocalDate.parse("2027-01-01"));
        assertThat(academy.holders
                        .known(
                                academy.community.id(),
                                List.of(
                                        new ExternalPerson("zoë outside", "Zoe@Example.org"),
                                        new ExternalPerson("Bo Finch", "bo@example.org")))
                        .people())
                .hasSize(2);
    }

    @Test
    public void namesOfWhichNothingIsSeenAreRefusedAtTheirField() {
        ImportFile file = customs.checked(HEADERS
                + ",,\u200b,,One,2026-01-01,,,,,\n"
                + ",,\u0301\u0308,,One,2026-01-01,,,,,\n"
                + ",,\u3164,zoe@example.org,One,2026-01-01,,,,,\n"
                + ",,\ufe0f,,One,2026-01-01,,,,,\n");

        assertThat(customs.report(file))
                .containsExactly(
                        "2 refused holder:nobody holderName:cleaned",
                        "3 refused holderName:required",
                        "4 refused holder:nobody holderName:cleaned",
                        "5 refused holderName:required");
    }

    @Test
    public void headersThatComeAgainAreNoRow() {
        ImportFile file = customs.checked("\ufeff" + HEADERS + ",hana,,,One,2026-01-01,,,,,\n\ufeff" + HEADERS
                + "\n,marek,,,One,2026-01-01,,,,,\n");

        assertThat(customs.report(file)).containsExactly("2 created", "3 refused row:headers-again", "5 created");
    }

    @Test
    public void namesThatDifferInAccentsAreTwoPeopleAndAskedAbout() {
        customs.imported(HEADERS + ",,Anna Muller,,One,2026-01-01,,,,,\n");

        ImportFile file = customs.checked(HEADERS
                + ",,Anna Müller,,One,2026-01-01,,,,,\n"
                + ",,Jose Año,,One,2026-01-01,,,,,\n"
                + ",,José Ano,,One,2026-01-01,,,,,\n"
                + ",,ANNA MULLER,,One,2026-01-01,,,,,\n");
        List<String> told = customs.report(file);
        customs.service.run(AS_ADMIN, SPACE, file.id());

        assertThat(told)
                .containsExactly(
                        "2 created holderName:resembling",
                        "3 created",
                        "4 created holderName:resembling",
                        "5 unchanged");
        assertThat(customs.report(file)).isEqualTo(told);
        assertThat(academy.holders.externalsNamed(academy.community.id(), "anna muller"))
                .hasSize(2);
    }

    @Test
    public void noFileBreaksUploadColumnsOrRows() {
        List<String> bits = List.of(
                "number",
                "holder",
                "holderName",
                "holderEmail",
                "level",
                "from",
                "until",
                "state",
                ",",
                ",",
                ",",
                ";",
                "\t",
                "|",
                "\n",
                "\n",
                "\n",
                "\r\n",
                "\"",
                "\"\"",
                " ",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u0301",
                "\u0001",
                "\u202e",
                "\ud83e\udd89",
                "sep=;",
                "sep=",
                "=1+1",
                "'",
                "hana",
                "marek",
                "One",
                "2026-01-10",
                "9999-12-31",
                "never",
                "mailto:a@b",
                "<a@b>",
                "MVF-2026-000001-",
                "active",
                "revoked",
                "x".repeat(300),
                "\ufffe",
                "\u0085",
                "\u2028");
        Random random = new Random(29);
        for (int i = 0; i < 250; i++) {
            StringBuilder csv = new StringBuilder(i % 2 == 0 ? "" : HEADERS);
            random.ints(random.nextInt(40), 0, bits.size()).forEach(at -> csv.append(bits.get(at)));
            try {
                ImportFile file = customs.uploaded(csv.toString());
                assertThat(customs.report(customs.checked(AS_ADMIN, file))).isNotEmpty();
                customs.service.run(AS_ADMIN, SPACE, file.id());
                customs.service.errors(AS_ADMIN, SPACE, file.id(), new StringWriter());
            } catch (RequestRefusedException refusal) {
                assertThat(refusal.kind()).as(csv.toString()).isEqualTo(RequestRefusedException.Kind.INVALID);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    @Test
    public void namesMayHaveCharactersOfFourBytes() {
        ImportFile file = customs.imported(HEADERS + ",,𝒁oë 🦉 Owl,owl@example.org,One,2026-01-01,,,,,🦉 for all\n");

        assertThat(file.counts()).isEqualTo(new ImportTotals(1, 0, 0, 0));
        assertThat(customs.exported(AS_ADMIN, Customs.everything())).contains("𝒁oë 🦉 Owl");
    }

    @Test
    public void theRefusedRowsCanBeTakenAwayMendedAndSentAgain() throws IOException {
        ImportFile file =
                customs.checked(HEADERS + ",hana,,,One,2026-01-01,,,,,\n" + ",marek,,,One,2026-13-01,,,,,=1+1\n");
        StringWriter errors = new StringWriter();

        customs.service.errors(AS_ADMIN, SPACE, file.id(), errors);

        assertThat(errors.toString()).contains("3,").contains("\"'=1+1\"").doesNotContain("hana");
        ImportFile mended = customs.checked(errors.toString().replace("2026-13-01", "2026-12-01"));
        assertThat(customs.report(mended)).containsExactly("2 created");
    }

    @Test
    public void aPieceTakesAsManyStatementsForOneRowAsForFiveHundred() {
        Customs large = new Customs(academy, 500);

        int few = statementsOfRun(large, 0, 10);
        int many = statementsOfRun(large, 1000, 500);

        // Ten of them for the lock: three each to start the run, to go on and for the piece, one to know whose it is.
        assertThat(many).isLessThanOrEqualTo(few + 2).isLessThan(55);
    }

    @Test
    public void aPageOfTheReportTakesAsManyStatementsForTenRowsAsForAThousand() {
        Customs large = new Customs(academy, 500);
        ImportFile small = large.checked(people(0, 10));
        ImportFile big = large.checked(people(0, 1000));

        assertThat(statementsOfPage(large, big))
                .isLessThanOrEqualTo(statementsOfPage(large, small))
                .isLessThan(12);
    }

    @Test
    public void filesAreForgottenAfterAWeek() {
        customs.imported(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");
        academy.clock.move(Duration.ofDays(8));

        care().run(() -> false);

        assertThat(customs.service.latest(AS_ADMIN, SPACE)).isEmpty();
        assertThat(pieces()).isZero();
    }

    @Test
    public void importsEndWithTheCommunity() {
        customs.uploaded(HEADERS + ",hana,,,One,2026-01-01,,,,,\n");

        academy.inOne(() -> customs.imports.removeAll(academy.community.id()));

        assertThat(pieces()).isZero();
        assertThat(academy.database.ao().count(AoImport.class)).isZero();
    }

    private static String people(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> ",,Person " + i + ",p" + i + "@example.org,One,2026-01-01,,,,,\n")
                .collect(Collectors.joining("", HEADERS, ""));
    }

    private int statementsOfRun(Customs large, int from, int rows) {
        ImportFile file = large.checked(people(from, rows));
        academy.database.statements().reset();
        large.service.run(AS_ADMIN, SPACE, file.id());
        assertThat(large.imports.byId(file.id()).orElseThrow().counts().created())
                .isEqualTo(rows);
        return academy.database.statements().count();
    }

    private int statementsOfPage(Customs large, ImportFile file) {
        academy.database.statements().reset();
        large.service.report(AS_ADMIN, SPACE, file.id(), Optional.empty(), "");
        return academy.database.statements().count();
    }

    /** Rows about few people, so that they meet each other and what is there. */
    private static String randomFile(Random random) {
        String[] holders = {"hana,", "marek,", ",Zoë", ",Adam", ",Eve", "gone,", "nobody,"};
        String[] states = {"", "", "active", "suspended", "revoked", "probation", "lapsed", "resigned"};
        StringBuilder csv = new StringBuilder(HEADERS);
        for (int i = 0; i < 25; i++) {
            String number = random.nextInt(3) == 0
                    ? number(1 + random.nextInt(12), random.nextBoolean() ? "2020" : "2026")
                    : "";
            String until = random.nextInt(3) == 0 ? "20" + (24 + random.nextInt(6)) + "-06-30" : "";
            csv.append(number)
                    .append(',')
                    .append(holders[random.nextInt(holders.length)])
                    .append(",,")
                    .append(random.nextBoolean() ? "One" : "Two")
                    .append(",202")
                    .append(random.nextInt(7))
                    .append("-0")
                    .append(1 + random.nextInt(2))
                    .append("-01,")
                    .append(until)
                    .append(',')
                    .append(states[random.nextInt(states.length)])
                    .append(",,")
                    .append(random.nextBoolean() ? "2027-01-01" : "")
                    .append(',')
                    .append(random.nextInt(4) > 0 ? "because" : "")
                    .append('\n');
        }
        return csv.toString();
    }

    private static String number(int running, String year) {
        return Numbers.of("MVF", year, running);
    }

    private Accreditation held(String key) {
        return academy
                .accreditations
                .of(List.of(academy.community.id()), List.of(new org.guildhall.platform.PersonId(key)))
                .stream()
                .filter(each -> !each.state().isEnded())
                .findFirst()
                .orElseThrow();
    }

    private ImportMaintenance care() {
        return new ImportMaintenance(
                customs.imports,
                customs.work,
                academy.rights,
                academy.database.transactions(),
                academy.clock,
                new KeyTexts());
    }

    private long entries() {
        return academy.trail.verify(academy.community.id()).entries();
    }

    private int pieces() {
        return academy.database.ao().count(AoImportPiece.class);
    }

    private static void refused(Runnable work, RequestRefusedException.Kind kind, String key) {
        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, work::run);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.problems().get(0).key()).isEqualTo(key);
    }
}
