package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.WorkbenchSettings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.rules.ExternalResource;

/**
 * One workbench with the built jar and the sample data for all tests of a JVM. It fails a test class for every loud error
 * that no test of the class expected.
 */
public final class RunningWorkbench extends ExternalResource {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger SPACES = new AtomicInteger();
    private static Workbench workbench;

    private final List<String> expected = new ArrayList<>();
    private int problemsBefore;

    @Override
    protected void before() {
        start();
        problemsBefore = workbench.problems().size();
    }

    @Override
    protected void after() {
        assertThat(problems())
                .as("loud errors of the workbench")
                .allMatch(problem -> expected.stream().anyMatch(problem::contains));
    }

    private static synchronized void start() {
        if (workbench == null) {
            workbench = start(Path.of(System.getProperty("guildhall.jar")), true);
            letTestsSearch();
        }
    }

    /** A test asks more in a minute than a person may; the limit itself is tried by {@link SearchLimitIT}. */
    private static void letTestsSearch() {
        Caller admin = new Caller(workbench.address(), null);
        admin.signIn("admin", "admin", "/");
        admin.form(
                "/plugins/guildhall/save-guildhall-admin.action",
                Map.of("hosts", "", "publicCheck", "on", "searches", "100000"));
    }

    /** A workbench of its own on an empty database in memory; to be closed by the caller. */
    static Workbench start(Path jar, boolean sampleData) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE";
        return Workbench.start(new WorkbenchSettings(0, url, "sa", "", jar, sampleData));
    }

    /** Loud errors whose text contains this are what a test of the class wants to see. */
    public void expectProblem(String part) {
        expected.add(part);
    }

    /** The loud errors since the class began. */
    public List<String> problems() {
        List<String> all = List.copyOf(workbench.problems());
        return all.subList(problemsBefore, all.size());
    }

    public URI address() {
        return workbench.address();
    }

    public Workbench workbench() {
        return workbench;
    }

    /** A caller by basic authentication; the sample people's passwords are their names. */
    public Caller as(String username) {
        return new Caller(address(), username);
    }

    public Caller anonymous() {
        return new Caller(address(), null);
    }

    /** A browser's session in which somebody has signed in by the form. */
    public Caller signedIn(String username) {
        Caller browser = anonymous();
        browser.signIn(username, username, "/");
        return browser;
    }

    /** A new community of its own for a test, founded by {@code spaceadmin} through Confluence's own REST. */
    public String community(String joinPolicy) {
        String key = "T" + SPACES.incrementAndGet();
        Caller founder = as("spaceadmin");
        String id = founder.get("/rest/create-dialog/1.0/space-blueprint/dialog/web-items")
                .json()
                .get(0)
                .path("contentBlueprintId")
                .asText();
        Answer made = founder.post(
                "/rest/create-dialog/1.0/space-blueprint/create-space",
                Map.of(
                        "spaceBlueprintId",
                        id,
                        "name",
                        "Test community " + key,
                        "spaceKey",
                        key,
                        "context",
                        Map.of("field", "testing", "purpose", "To find out.", "joinPolicy", joinPolicy)));
        if (made.status() != 200) {
            throw new IllegalStateException(made.body());
        }
        return key;
    }

    /** What came back. */
    public record Answer(int status, String body, int sql, HttpHeaders headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(body, e);
            }
        }

        public Document html() {
            return Jsoup.parse(body);
        }

        /** The page's text as read. */
        public String text() {
            return html().text();
        }

        /** Empty when it was not sent. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The key of the first error. */
        public String error() {
            return json().path("errors").path(0).path("key").asText();
        }
    }

    /** Somebody who calls. */
    public static final class Caller {
        private final URI site;
        private final String username;
        private final HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(new CookieManager())
                .build();

        Caller(URI site, String username) {
            this.site = site;
            this.username = username;
        }

        public Answer get(String path) {
            return send(request(path).GET());
        }

        public Answer api(String method, String path, Object body) {
            return send(json(path("/rest/guildhall/1.0" + path), method, body));
        }

        public Answer post(String path, Object body) {
            return send(json(path, "POST", body));
        }

        public Answer raw(String method, String path, String contentType, String body) {
            return send(request(path)
                    .header("Content-Type", contentType)
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }

        public Answer signIn(String name, String password, String destination) {
            return formWithToken(
                    "/dologin.action",
                    Map.of("os_username", name, "os_password", password, "os_destination", destination),
                    "");
        }

        /** The page to which an answer redirects. */
        public Answer follow(Answer redirect) {
            String context = site.getPath();
            return get(redirect.header("Location").substring(context.length()));
        }

        /** Sends a form with the session's token, as the page's own form does. */
        public Answer form(String path, Map<String, String> fields) {
            String token = Jsoup.parse(get("/users.action").body())
                    .select("input[name=atl_token]")
                    .attr("value");
            return formWithToken(path, fields, token);
        }

        public Answer formWithToken(String path, Map<String, String> fields, String token) {
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return raw("POST", path, "application/x-www-form-urlencoded", body + "&atl_token=" + token);
        }

        private static String path(String path) {
            return path;
        }

        private HttpRequest.Builder json(String path, String method, Object body) {
            try {
                String text = body == null ? "" : body instanceof String raw ? raw : JSON.writeValueAsString(body);
                HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofString(text));
                return request.header("Content-Type", "application/json");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path));
            if (username != null) {
                String pair = username + ":" + username;
                request.header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
            }
            return request;
        }

        Answer send(HttpRequest.Builder request) {
            try {
                HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
                int sql = response.headers()
                        .firstValue("X-Workbench-Sql")
                        .map(Integer::parseInt)
                        .orElse(-1);
                return new Answer(response.statusCode(), response.body(), sql, response.headers());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
