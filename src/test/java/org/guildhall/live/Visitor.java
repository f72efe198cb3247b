package org.guildhall.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody's session with the host, as a browser keeps it. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_REDIRECTS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI site;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .cookieHandler(new CookieManager())
            .build();

    /** Not signed in yet. */
    Visitor(URI site) {
        this.site = site;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** As {@link #get}, saying which form of the answer is wanted. */
    public Answer get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    /** Follows redirects within the host, as a browser does. */
    public Answer page(String path) {
        Answer answer = get(path);
        for (int i = 0; i < MOST_REDIRECTS && !answer.location().isEmpty(); i++) {
            URI next = answer.address().resolve(answer.location());
            if (!String.valueOf(next.getRawAuthority()).equals(site.getRawAuthority())) {
                return answer;
            }
            answer = send(HttpRequest.newBuilder(next).timeout(PATIENCE).GET());
        }
        return answer;
    }

    /**
     * Calls REST.
     *
     * @param body sent as JSON; null for none
     */
    public Answer rest(String method, String path, Object body) {
        return rest(method, path, "application/json", body == null ? "" : text(body));
    }

    public Answer rest(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body)));
    }

    /** Sends a form as it is, without vouching for it. */
    public Answer form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
    }

    /** @throws UnusableHost when no answer comes */
    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new UnusableHost(LiveSettings.URL + ": no answer from " + request.uri() + " (" + why + ").");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
