package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The space of the checks, founded from the app's blueprint by the site's administrator, and removed at the end. */
public final class SmokeSpace {
    static final String SCHEME = "Smoke tester";
    private static final String DIALOG = "/rest/create-dialog/1.0/space-blueprint";
    private static final String API = "/rest/guildhall/1.0";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 200;

    private final LiveHost host;
    private final String key;
    private long scheme;

    private SmokeSpace(LiveHost host, String key) {
        this.host = host;
        this.key = key;
    }

    /** Founds it as Confluence's dialog does. */
    static SmokeSpace found(LiveHost host) {
        SmokeSpace space = new SmokeSpace(host, "SMOKE" + (100_000 + new SecureRandom().nextInt(900_000)));
        String name = "Guildhall smoke test " + space.key + " (may be removed)";
        Answer founded = host.admin()
                .rest(
                        "POST",
                        DIALOG + "/create-space",
                        Map.of(
                                "spaceBlueprintId",
                                space.blueprintId(),
                                "name",
                                name,
                                "spaceKey",
                                space.key,
                                "description",
                                "",
                                "context",
                                Map.of(
                                        "name",
                                        name,
                                        "spaceKey",
                                        space.key,
                                        "field",
                                        "smoke tests",
                                        "purpose",
                                        "To see that everything works.",
                                        "joinPolicy",
                                        "open")));
        assertThat(founded.status()).as("%s", founded).isEqualTo(200);
        return space;
    }

    private String blueprintId() {
        Answer choices = host.admin().get(DIALOG + "/dialog/web-items", "application/json");
        return StreamSupport.stream(choices.json().spliterator(), false)
                .filter(choice -> choice.path("blueprintModuleCompleteKey")
                        .asText()
                        .equals(host.app().blueprint()))
                .map(choice -> choice.path("contentBlueprintId").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The dialog does not offer " + host.app().blueprint() + ": " + choices));
    }

    public String key() {
        return key;
    }

    /** Calls the app's REST about the community of the space. */
    public Answer call(Visitor visitor, String method, String path, Object body) {
        return visitor.rest(method, API + "/communities/" + key + path, body);
    }

    /** Uploads a list to be imported. */
    Answer upload(Visitor visitor, String csv) {
        return visitor.rest("POST", API + "/communities/" + key + "/imports?name=smoke.csv", "text/csv", csv);
    }

    /** Makes an ordinary person a member, if they are not. */
    void join(Visitor visitor) {
        Answer joined = call(visitor, "PUT", "/members/me", null);
        assertThat(joined.status()).as("%s", joined).isEqualTo(200);
    }

    /** Ends somebody's membership, if there is one. */
    void leave(Visitor visitor) {
        if (call(visitor, "GET", "/members/me", null).status() == 200) {
            Answer left = call(visitor, "DELETE", "/members/me", null);
            assertThat(left.status()).as("%s", left).isEqualTo(204);
        }
    }

    /** Makes somebody a coordinator. */
    void appoint(Visitor visitor) {
        join(visitor);
        String person = visitor.get("/rest/api/user/current", "application/json")
                .json()
                .path("userKey")
                .asText();
        Answer appointed = call(host.admin(), "PUT", "/members/" + person + "/role", Map.of("role", "coordinator"));
        assertThat(appointed.status()).as("%s", appointed).isEqualTo(200);
    }

    /** The scheme of the checks, which anybody may read; made when it is first asked for. */
    synchronized long scheme() {
        if (scheme == 0) {
            Answer added = call(
                    host.admin(),
                    "POST",
                    "/schemes",
                    Map.of(
                            "name",
                            SCHEME,
                            "issuer",
                            "The smoke test",
                            "criteria",
                            "Is there.",
                            "validityMonths",
                            12,
                            "levels",
                            List.of("One"),
                            "numberPrefix",
                            key.substring(0, 1) + key.substring(key.length() - 5),
                            "rules",
                            Map.of("visibility", "public")));
            assertThat(added.status()).as("%s", added).isEqualTo(200);
            scheme = added.json().path("id").asLong();
        }
        return scheme;
    }

    /**
     * Grants an accreditation from today and gives its number.
     *
     * @param kind {@code holder} for an account, {@code holderName} for somebody without one
     */
    String grant(String kind, String holder) {
        Answer granted = call(
                host.admin(),
                "POST",
                "/accreditations",
                Map.of(
                        "scheme",
                        scheme(),
                        kind,
                        holder,
                        "level",
                        "One",
                        "from",
                        LocalDate.now(ZoneOffset.UTC).toString()));
        assertThat(granted.status()).as("%s", granted).isEqualTo(200);
        return granted.json().path("number").asText();
    }

    /** Puts a page into the space and gives its id. */
    String page(String title, String storage) {
        Answer made = host.admin()
                .rest(
                        "POST",
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", key),
                                "body",
                                Map.of("storage", Map.of("value", storage, "representation", "storage"))));
        assertThat(made.status()).as("%s", made).isEqualTo(200);
        return made.json().path("id").asText();
    }

    /** Removes the space with everything in it, and waits until it is gone. */
    void remove() {
        Answer removed = host.admin().rest("DELETE", "/rest/api/space/" + key, null);
        assertThat(removed.status())
                .as("Please remove the space %s by hand: %s", key, removed)
                .isIn(200, 202, 204);
        Answer after = until(
                () -> host.admin().get("/rest/api/space/" + key, "application/json"), answer -> answer.status() == 404);
        assertThat(after.status())
                .as("Please look whether the space %s is gone: %s", key, after)
                .isEqualTo(404);
    }

    /** Asks again until the answer is as wanted or five minutes are over; another host's work cannot be waited for otherwise. */
    static Answer until(java.util.function.Supplier<Answer> question, Predicate<Answer> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = question.get();
        while (!wanted.test(answer) && Instant.now().isBefore(end)) {
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return answer;
            }
            answer = question.get();
        }
        return answer;
    }

    /** What the app's REST says about the community. */
    JsonNode read(String path) {
        return call(host.admin(), "GET", path, null).json();
    }
}
