package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class ImportSmoke {
    private static final int ROWS = 1000;
    private static final String API = "/rest/guildhall/1.0/communities/";

    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();

    @Test
    public void aThousandRowsAreImportedAndComeOutAgain() {
        space.scheme();
        Answer uploaded = space.upload(host.admin(), rows());
        assertThat(uploaded.status()).as("%s", uploaded).isEqualTo(201);
        String file = "/imports/" + uploaded.json().path("id").asText();

        Answer columns = space.call(
                host.admin(),
                "PUT",
                file + "/columns",
                Map.of("columns", uploaded.json().path("columns")));
        Answer checked = state(file, "checked");
        Answer started = space.call(host.admin(), "POST", file + "/run", null);
        Answer done = state(file, "done");
        Answer page = host.admin()
                .page("/plugins/guildhall/import-file.action?key=" + space.key() + "&importId="
                        + uploaded.json().path("id").asText());
        Answer csv = host.admin().get(API + space.key() + "/accreditations.csv", "text/csv");

        assertThat(columns.status()).as("%s", columns).isEqualTo(200);
        assertThat(checked.json().path("created").asInt()).as("%s", checked).isEqualTo(ROWS);
        assertThat(started.status()).as("%s", started).isEqualTo(200);
        assertThat(done.json().path("created").asInt()).as("%s", done).isEqualTo(ROWS);
        assertThat(page.status()).as("%s", page).isEqualTo(200);
        assertThat(Leftovers.in(page.html())).isEmpty();
        assertThat(csv.body().lines().filter(line -> line.contains("Smoke Person ")))
                .hasSize(ROWS);
    }

    @Test
    public void aMemberMayNotImport() {
        space.join(host.member());

        assertThat(space.upload(host.member(), rows()).status()).isEqualTo(403);
    }

    private Answer state(String file, String state) {
        return SmokeSpace.until(
                () -> space.call(host.admin(), "GET", file, null),
                answer -> answer.json().path("state").asText().equals(state));
    }

    private static String rows() {
        return "holderName,level,from\n"
                + IntStream.rangeClosed(1, ROWS)
                        .mapToObj(i -> "Smoke Person " + i + ",One,2026-01-10\n")
                        .collect(Collectors.joining());
    }
}
