package org.guildhall.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.rules.ExternalResource;

/** As much of a Confluence as connecting asks for; user names are the passwords. It writes down what it is asked. */
final class FakeConfluence extends ExternalResource {
    static final String PLUGIN = "{\"key\":\"app\",\"version\":\"1.0.0\",\"enabled\":true,\"modules\":[]}";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<String> confirmed = new HashSet<>();
    private HttpServer server;

    /** What the plugin manager answers to administrators; null when the app is not there. */
    String plugin = PLUGIN;

    /** Whether it signs people in by the form of Confluence 9 only. */
    boolean old;

    /** Whether administrators are asked for their password once more. */
    boolean asksAgain;

    /** What it calls itself. */
    String typeId = "confluence";

    /** Where all visitors are sent; null for nowhere. */
    String elsewhere;

    /** Who administers it. */
    Set<String> admins = Set.of("ada");

    @Override
    protected void before() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
            route(exchange, body);
        });
        server.start();
    }

    @Override
    protected void after() {
        server.stop(0);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/wiki");
    }

    List<String> requests() {
        return requests;
    }

    private void route(HttpExchange exchange, String body) throws IOException {
        String call = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().replaceFirst("^/wiki", "");
        if (elsewhere != null) {
            exchange.getResponseHeaders().add("Location", elsewhere);
            answer(exchange, 302, "");
            return;
        }
        switch (call) {
            case "GET /rest/applinks/1.0/manifest" ->
                answer(exchange, 200, "<manifest><typeId>" + typeId + "</typeId><version>10.2.1</version></manifest>");
            case "POST /rest/tsv/1.0/authenticate" -> signIn(exchange, old ? 404 : 401, json(body));
            case "POST /dologin.action" -> signIn(exchange, 200, form(body, "os_username", "os_password"));
            case "GET /rest/api/user/current" ->
                answer(exchange, 200, "{\"username\":\"" + person(exchange).orElse("") + "\"}");
            case "GET /authenticate.action" ->
                answer(
                        exchange,
                        asksAgain ? 200 : 404,
                        "<form><input name=\"atl_token\" value=\"t\"><input name=\"password\"></form>");
            case "POST /doauthenticate.action" -> confirm(exchange, body);
            case "GET /rest/plugins/1.0/app-key" -> plugin(exchange);
            default -> answer(exchange, 404, "");
        }
    }

    private void confirm(HttpExchange exchange, String body) throws IOException {
        String person = person(exchange).orElseThrow();
        if (body.contains("password=" + person) && body.contains("atl_token=t")) {
            confirmed.add(person);
        }
        answer(exchange, 200, "");
    }

    private void plugin(HttpExchange exchange) throws IOException {
        String person = person(exchange).orElse("");
        boolean trusted = admins.contains(person) && (!asksAgain || confirmed.contains(person));
        int status = !trusted ? 403 : plugin == null ? 404 : 200;
        answer(exchange, status, status == 200 ? plugin : "");
    }

    private void signIn(HttpExchange exchange, int refusal, Map.Entry<String, String> pair) throws IOException {
        boolean isOpen = refusal != 404 && pair.getKey().equals(pair.getValue());
        if (isOpen) {
            exchange.getResponseHeaders().add("Set-Cookie", "who=" + pair.getKey() + "; Path=/");
        }
        answer(exchange, isOpen ? 200 : refusal, "{}");
    }

    private static Map.Entry<String, String> json(String body) {
        return Map.entry(
                body.replaceFirst(".*\"username\":\"([^\"]*)\".*", "$1"),
                body.replaceFirst(".*\"password\":\"([^\"]*)\".*", "$1"));
    }

    private static Map.Entry<String, String> form(String body, String name, String password) {
        return Map.entry(
                ("&" + body).replaceFirst(".*&" + name + "=([^&]*).*", "$1"),
                ("&" + body).replaceFirst(".*&" + password + "=([^&]*).*", "$1"));
    }

    private static Optional<String> person(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"))
                .map(cookie -> cookie.replaceFirst(".*who=\"?(\\w+).*", "$1"));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
