package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.junit.ClassRule;
import org.junit.Test;

/** Import, export and calendars through the doors. */
public class ExchangeIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    public void aFileIsUploadedCheckedAndImported() {
        String imports = imports(scheme("EXA"));

        Answer uploaded = upload(
                imports,
                "holder,holderName,level,from\nmember,,One,2026-01-10\n,Zoë 🦉,Two,2026-01-10\nnobody,,One,x\n");
        String address = imports + "/" + uploaded.json().path("id").asText();
        admin().api("PUT", address + "/columns", Map.of("columns", columns(uploaded)));
        Answer checked = until(address, "checked");
        Answer rows = admin().api("GET", address + "/rows", null);
        admin().api("POST", address + "/run", null);
        Answer done = until(address, "done");

        assertThat(uploaded.status()).isEqualTo(201);
        assertThat(columns(uploaded)).containsExactly("holder", "holderName", "level", "from");
        assertThat(checked.json().path("created").asInt()).isEqualTo(2);
        assertThat(rows.json().path("results").path(2).path("outcome").asText()).isEqualTo("refused");
        assertThat(rows.json().path("results").path(2).path("notes").asText())
                .contains("First day in force: This must be a day");
        assertThat(done.json().path("created").asInt()).isEqualTo(2);
        Answer errors = admin().get("/rest/guildhall/1.0" + address + "/errors.csv");
        assertThat(errors.body())
                .startsWith("\uFEFFRow,Why it was refused,holder")
                .contains("nobody");
        assertThat(errors.header("Content-Disposition")).contains("attachment").contains("refused.csv");
    }

    @Test
    public void theRegisterIsExportedAndComesBackUnchanged() {
        String space = scheme("EXB");
        String imports = imports(space);
        run(
                imports,
                "number,holderName,level,from\n"
                        + IntStream.range(0, 1200)
                                .mapToObj(i -> ",Person " + i + ",One,2026-01-10\n")
                                .collect(Collectors.joining()));

        Answer csv = admin().get("/rest/guildhall/1.0/communities/" + space + "/accreditations.csv");
        Answer again = run(imports, csv.body());

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
        assertThat(again.json().path("unchanged").asInt()).isEqualTo(1200);
    }

    @Test
    public void calendarsAreServed() {
        String space = scheme("EXC");
        run(imports(space), "holder,level,from\nmember,One,2026-01-10\n");

        Answer all = admin().get("/rest/guildhall/1.0/communities/" + space + "/expiry.ics");
        Answer own = HALL.as("member").get("/rest/guildhall/1.0/communities/" + space + "/my-expiry.ics");

        assertThat(all.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(all.body()).contains("BEGIN:VEVENT", "Mireille");
        assertThat(own.body()).contains("BEGIN:VEVENT").doesNotContain("Mireille");
    }

    @Test
    public void badFilesAreRefusedInWords() {
        String imports = imports(scheme("EXD"));

        Answer empty = upload(imports, "number\n");
        Answer form = admin().raw("POST", "/rest/guildhall/1.0" + imports, "text/plain", "number\nX\n");

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.error()).isEqualTo("guildhall.exchange.no-rows");
        assertThat(form.status()).isIn(403, 415);
        assertThat(admin().api("GET", imports, null).json().path("results")).isEmpty();
    }

    @Test
    public void parametersThatNothingReadsAreRefusedWithTheKnownOnes() {
        String register = "/communities/" + scheme("EXE") + "/accreditations";

        Answer refused = admin().api("GET", register + "?limit=5", null);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(0).path("field").asText()).isEqualTo("limit");
        assertThat(refused.json().path("errors").path(0).path("message").asText())
                .contains("There is no parameter “limit” here. There are: after, archived,");
        assertThat(admin().api("GET", register + "?size=5&os_authType=basic", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void theDelimiterIsFoundOutOrChosen() {
        String imports = imports(scheme("EXF"));
        String csv = "\nsep=;\nholder;level, grade;from\nmember;One;2026-01-10\n";

        Answer found = upload(imports, csv);
        Answer chosen = admin().raw(
                        "POST", "/rest/guildhall/1.0" + imports + "?name=list.csv&delimiter=comma", "text/csv", csv);
        Answer wrong = admin().raw("POST", "/rest/guildhall/1.0" + imports + "?delimiter=colon", "text/csv", csv);

        assertThat(found.json().path("headers").toString()).isEqualTo("[\"holder\",\"level, grade\",\"from\"]");
        assertThat(chosen.json().path("headers").toString()).isEqualTo("[\"holder;level\",\"grade;from\"]");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").path(0).path("message").asText()).contains("comma, semicolon, tab, bar");
    }

    @Test
    public void whoSendsTwoFilesSlowlyIsToldToWaitWithTheThird() throws IOException {
        String imports = imports(scheme("EXG"));
        try (SlowFile one = new SlowFile(imports);
                SlowFile two = new SlowFile(imports)) {
            Answer third = untilRefused(imports, one, two);
            Answer other = HALL.as("admin")
                    .raw("POST", "/rest/guildhall/1.0" + imports, "text/csv", SlowFile.HEADERS + SlowFile.ROW);

            assertThat(third.error()).isEqualTo("guildhall.exchange.uploads-own");
            assertThat(third.header("Retry-After")).isEqualTo("30");
            assertThat(other.status()).as(other.body()).isEqualTo(201);
            assertThat(one.finished()).contains(" 201");
            assertThat(two.finished()).contains(" 201");
        }
    }

    /** A file of which the headers are sent, and the row when it is asked for. */
    private static final class SlowFile implements AutoCloseable {
        static final String HEADERS = "holder,level,from\n";
        static final String ROW = "member,One,2026-01-10\n";
        private final String imports;
        private Socket socket;

        SlowFile(String imports) throws IOException {
            this.imports = imports;
            begin();
        }

        private void begin() throws IOException {
            URI site = HALL.address();
            socket = new Socket(site.getHost(), site.getPort());
            String login = Base64.getEncoder().encodeToString("spaceadmin:spaceadmin".getBytes(StandardCharsets.UTF_8));
            send("POST " + site.getPath() + "/rest/guildhall/1.0" + imports + " HTTP/1.1\r\nHost: "
                    + site.getAuthority()
                    + "\r\nAuthorization: Basic " + login + "\r\nContent-Type: text/csv\r\nConnection: close\r\n"
                    + "Content-Length: " + (HEADERS + ROW).length() + "\r\n\r\n" + HEADERS);
        }

        private void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        /** Sends it anew where it came while another file was being received, and so was refused itself. */
        void againIfRefused() throws IOException {
            if (socket.getInputStream().available() > 0) {
                socket.close();
                begin();
            }
        }

        /** The first line of the answer. */
        String finished() throws IOException {
            send(ROW);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** The slow files have begun to arrive when the next one is refused. */
    private static Answer untilRefused(String imports, SlowFile one, SlowFile two) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = upload(imports, "number\n");
        while (answer.status() != 429) {
            assertThat(Instant.now()).as(answer.body()).isBefore(end);
            one.againIfRefused();
            two.againIfRefused();
            answer = upload(imports, "number\n");
        }
        return answer;
    }

    private static Caller admin() {
        return HALL.as("spaceadmin");
    }

    private static String scheme(String prefix) {
        String space = HALL.community("open");
        Answer added = admin().api(
                        "POST",
                        "/communities/" + space + "/schemes",
                        Map.of(
                                "name",
                                "Practitioner",
                                "issuer",
                                "Us",
                                "criteria",
                                "",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One", "Two"),
                                "numberPrefix",
                                prefix));
        assertThat(added.status()).as(added.body()).isEqualTo(200);
        return space;
    }

    private static String imports(String space) {
        return "/communities/" + space + "/imports";
    }

    private static Answer upload(String imports, String csv) {
        return admin().raw("POST", "/rest/guildhall/1.0" + imports + "?name=list.csv", "text/csv", csv);
    }

    private static Answer run(String imports, String csv) {
        Answer uploaded = upload(imports, csv);
        String address = imports + "/" + uploaded.json().path("id").asText();
        admin().api("PUT", address + "/columns", Map.of("columns", columns(uploaded)));
        until(address, "checked");
        Answer started = admin().api("POST", address + "/run", null);
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        return until(address, "done");
    }

    private static List<String> columns(Answer uploaded) {
        return IntStream.range(0, uploaded.json().path("columns").size())
                .mapToObj(i -> uploaded.json().path("columns").path(i).asText())
                .toList();
    }

    private static Answer until(String address, String state) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = admin().api("GET", address, null);
        while (!answer.json().path("state").asText().equals(state)) {
            assertThat(Instant.now()).as(answer.body()).isBefore(end);
            answer = admin().api("GET", address, null);
        }
        return answer;
    }
}
