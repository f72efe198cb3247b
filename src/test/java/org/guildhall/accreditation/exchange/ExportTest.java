package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.audit.AuditRecord;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.Recorded;
import org.junit.Before;
import org.junit.Test;

/** What leaves the register: as CSV and as calendars. */
public class ExportTest extends AcademyTest {
    private Customs customs;

    public ExportTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        customs = new Customs(academy, 500);
    }

    @Test
    public void whatIsExportedCanBeImportedAgainWithoutAChange() {
        everyKindOfAccreditation();

        ImportFile file = customs.imported(customs.exported(AS_SECOND_ADMIN, Customs.everything()));

        assertThat(customs.report(file)).hasSize(7).allMatch(row -> row.endsWith(" unchanged"));
    }

    @Test
    public void wordsThatLookLikeFormulasAreGuardedAndComeBack() {
        grantTo("=cmd|' /C calc'!A0", "-1 year only\nand, \"no\" more", "@home");

        String csv = customs.exported(AS_ADMIN, Customs.everything());

        assertThat(csv)
                .contains("\"'=cmd|' /C calc'!A0\"", "\"'-1 year only\nand, \"\"no\"\" more\"", "\"'@home\"")
                .startsWith("\uFEFFnumber,");
        assertThat(customs.imported(csv).counts()).isEqualTo(new ImportTotals(0, 0, 1, 0));
    }

    @Test
    public void readersGetWhatTheRegisterShowsThemAndNoMore() {
        academy.grant("hana", "2026-01-10");
        SchemeTerms hidden = Academy.terms("Inner circle", "IN");
        long inner = academy.schemes
                .add(
                        AS_ADMIN,
                        SPACE,
                        new SchemeTerms(
                                hidden.name(),
                                hidden.numberPrefix(),
                                new SchemeRules(
                                        "Us",
                                        hidden.rules().content(),
                                        hidden.rules().levels(),
                                        hidden.rules().validity(),
                                        hidden.rules().renewal(),
                                        new SchemeRules.Publicity(Visibility.MEMBERS, false, Optional.empty()))))
                .id();
        academy.service.grant(
                AS_ADMIN, SPACE, new Grant(inner, "marek", "One", LocalDate.parse("2026-01-10"), "confidential"));

        String csv = customs.exported(Viewer.ANONYMOUS, Customs.everything());

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("Hana Sato").doesNotContain("Marek").doesNotContain("scope");
        assertThat(customs.exported(AS_SECOND_ADMIN, Customs.everything()).lines())
                .hasSize(3);
    }

    @Test
    public void theRecordNotesWhoOfThoseWhoRunItExportedHowMuch() {
        academy.grant("hana", "2026-01-10");

        customs.exported(AS_HOLDER, Customs.everything());
        customs.exported(AS_SECOND_ADMIN, Customs.everything());

        AuditRecord latest =
                academy.trail.page(academy.community.id(), Optional.empty(), 1).get(0);
        assertThat(latest.what()).isEqualTo("register-export");
        assertThat(latest.actor().value()).isEqualTo("key-second");
        assertThat(latest.detail().json()).contains("\"rows\":1,");
        assertThat(academy.trail.verify(academy.community.id()).entries()).isEqualTo(3);
    }

    @Test
    public void theRecordTellsOfImportsAndExportsInNumbersAndNothingThatWasWrittenOrSearchedFor() {
        String mark = "Zz9§ somebody";
        Recorded recorded = new Recorded(academy);
        long begin = recorded.entries().size();
        customs.imported("holderName,level,from,state,reviewOn,reason,scope,limitations\n" + mark
                + ",One,2026-01-10,suspended,2026-12-10," + mark + "," + mark + "," + mark + "\n");
        RegisterRequest narrow = new RegisterRequest(
                Optional.of("practitioner"),
                Optional.of("One, Two"),
                List.of("suspended"),
                Optional.of(mark),
                Optional.of("admin"),
                Optional.of(new RegisterFilter.Days(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-12-31"))),
                Optional.empty(),
                Optional.empty(),
                1000,
                true);
        customs.exported(AS_SECOND_ADMIN, narrow);
        customs.exported(AS_SECOND_ADMIN, Customs.everything().on(Optional.of(LocalDate.parse("2026-05-03"))));

        String life =
                "scheme schemeVersion holder level state underAppeal decidedBy effectiveFrom expiresOn graceCounts"
                        + " firstAwardedOn grantedBy ";
        String export = "rows states searched byOfficer archived ";
        assertThat(recorded.after(begin))
                .containsExactly(
                        Recorded.entry("grant", life, "scope limitations"),
                        Recorded.entry("suspend", life + "reviewOn", "reason"),
                        Recorded.entry("register-import", "import rows created changed unchanged refused", ""),
                        Recorded.entry("register-export", export + "scheme levels expiringFrom expiringUntil", ""),
                        Recorded.entry("register-export", export + "asOf", ""));
        recorded.isNotHashed(mark);
    }

    @Test
    public void anExportMayTellHowItStoodOnADay() {
        String number = academy.grant("hana", "2026-01-10").number();
        academy.change(number, AccreditationAction.REVOKE, "2026-09-01", "fraud");
        RegisterRequest may = Customs.everything().on(Optional.of(LocalDate.parse("2026-05-03")));

        assertThat(customs.exported(AS_ADMIN, may)).contains(",in-force,yes,2026-05-03,");
        assertThat(customs.exported(AS_ADMIN, Customs.everything())).contains(",revoked,no,");
    }

    @Test
    public void anExportTakesFewStatementsForThousands() {
        customs.imported("holderName,level,from\n"
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "Person " + i + ",One,2026-01-01\n")
                        .collect(Collectors.joining()));
        academy.database.statements().reset();

        String csv = customs.exported(AS_HOLDER, Customs.everything());

        assertThat(csv.lines()).hasSize(2_501);
        assertThat(academy.database.statements().count()).isLessThan(40);
    }

    @Test
    public void anotherParserReadsTheCalendarAsItWasMeant() {
        String name =
                "Zoë; the \"great\", of 🦉\\🦉 and of a name so long that its line must be folded somewhere, 𝒁𝒁𝒁𝒁";
        NewAccreditation granted = grantTo(name, "", "");
        academy.grant("hana", "2025-12-24");

        String text = customs.calendar(customs.feeds.ofAll(AS_ADMIN, SPACE));

        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        List<VEvent> events = calendar.getEvents();
        assertThat(events).hasSize(2);
        VEvent zoe = events.stream()
                .filter(event -> event.getUid().getValue().equals(granted.number() + "@wiki.example.org"))
                .findFirst()
                .orElseThrow();
        assertThat(zoe.getSummary().getValue())
                .isEqualTo("guildhall.exchange.feed.summary[" + name + ", Practitioner, One]");
        assertThat(zoe.getDateStart().getValue().getRawComponents().toString()).contains("2027");
        assertThat(zoe.getDateStart().getValue().hasTime()).isFalse();
        assertThat(zoe.getUrl().getValue()).endsWith("accreditation.action?key=MVF&number=" + granted.number());
    }

    @Test
    public void aCalendarKeepsToTheGrammarWhateverNamesHold() {
        String name = "A\\b;c,d:e\"f g \\n \\; 🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉🦉 end";
        NewAccreditation granted = grantTo(name, "", "");

        List<Map<String, String>> events = StrictCalendar.events(
                customs.calendar(customs.feeds.ofAll(AS_ADMIN, SPACE)).getBytes(StandardCharsets.UTF_8));

        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("UID", granted.number() + "@wiki.example.org")
                        .containsEntry("DTSTAMP", "20261124T120000Z")
                        .containsEntry("DTSTART;VALUE=DATE", "20270109")
                        .containsEntry("DTEND;VALUE=DATE", "20270110")
                        .containsEntry("SUMMARY", "guildhall.exchange.feed.summary[" + name + ", Practitioner, One]")
                        .containsEntry(
                                "DESCRIPTION",
                                "guildhall.exchange.feed.description[" + granted.number()
                                        + ", guildhall.accreditation.state.in-force.on[2027-01-09]]")
                        .containsKey("URL"));
    }

    @Test
    public void lineEndsAndControlCharactersOfATextBreakNoLine() throws IOException {
        StringWriter out = new StringWriter();
        CalendarText calendar = new CalendarText(out);
        calendar.begin("All");
        calendar.event(
                new CalendarText.Event("1", LocalDate.EPOCH, "a\r\nb\nc\u0007d\te", "", "https://example.org/"),
                Instant.EPOCH);
        calendar.end();

        assertThat(StrictCalendar.events(out.toString().getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(event -> assertThat(event).containsEntry("SUMMARY", "a\nb\ncd\te"));
    }

    @Test
    public void anEmptyCalendarKeepsToTheGrammarToo() {
        assertThat(StrictCalendar.events(
                        customs.calendar(customs.feeds.ofOwn(AS_HOLDER, SPACE)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    public void aCalendarHasTheNextTwoYearsOfWhatIsHeld() {
        academy.grant("hana", "2026-01-10");
        String revoked = academy.grant("marek", "2026-02-10").number();
        academy.change(revoked, AccreditationAction.REVOKE, "2026-09-01", "fraud");
        customs.imported("holderName,level,from,until\nLong,One,2026-01-01,2029-01-01\nNever,One,2026-01-01,never\n"
                + "Past,One,2024-01-01,2025-01-01\nSoon,One,2026-01-01,2028-11-24\n");

        assertThat(events(customs.feeds.ofAll(AS_ADMIN, SPACE))).containsExactlyInAnyOrder("2027-01-09", "2028-11-24");
        assertThat(events(customs.feeds.ofOwn(AS_HOLDER, SPACE))).containsExactly("2027-01-09");
        assertThat(events(customs.feeds.ofOwn(Academy.AS_MAREK, SPACE))).isEmpty();
    }

    @Test
    public void everybodysCalendarIsForThoseWhoRunTheAccreditations() {
        RequestRefusedException refusal =
                catchThrowableOfType(RequestRefusedException.class, () -> customs.feeds.ofAll(AS_HOLDER, SPACE));

        assertThat(refusal.kind()).isEqualTo(RequestRefusedException.Kind.FORBIDDEN);
        assertThat(catchThrowableOfType(
                                RequestRefusedException.class, () -> customs.feeds.ofOwn(Viewer.ANONYMOUS, SPACE))
                        .kind())
                .isEqualTo(RequestRefusedException.Kind.UNAUTHENTICATED);
    }

    private List<String> events(ExpiryFeeds.Feed feed) {
        List<String> days = new ArrayList<>();
        Biweekly.parse(customs.calendar(feed))
                .first()
                .getEvents()
                .forEach(event -> days.add(LocalDate.ofInstant(
                                event.getDateStart().getValue().toInstant(), java.time.ZoneId.systemDefault())
                        .toString()));
        return days;
    }

    private NewAccreditation grantTo(String name, String scope, String limitations) {
        return academy.service.grant(
                AS_ADMIN,
                SPACE,
                new Grant(
                        academy.scheme.id(),
                        "",
                        Optional.of(new ExternalPerson(name, "z@example.org")),
                        new Accreditation.Awarded("One", scope, limitations),
                        Optional.of(LocalDate.parse("2026-01-10")),
                        "",
                        Optional.empty()));
    }

    private void everyKindOfAccreditation() {
        academy.change(academy.grant("hana", "2026-01-10").number(), AccreditationAction.REVOKE, "2026-02-01", "fraud");
        academy.change(
                academy.grant("hana", "2026-03-10").number(),
                AccreditationAction.PUT_ON_PROBATION,
                "2026-04-01",
                "late");
        academy.change(
                academy.grant("marek", "2026-01-10").number(), AccreditationAction.SUSPEND, "2026-02-01", "late");
        grantTo("Zoë Outside", "Only\nin May", "None; really");
        customs.imported("number,holderName,level,from,until,firstAwarded\n"
                + Numbers.of("MVF", "2019", 5) + ",Old Friend,Two,2019-01-01,never,2011-01-01\n"
                + ",Late Friend,One,2024-01-01,2024-12-31,\n"
                + ",Future Friend,One,2027-01-01,,\n");
    }
}
