package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What is taken from a host that was allowed but may not behave. */
public class DownloadTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final AtomicInteger secretsAsked = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @Before
    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/short", exchange -> answer(exchange, 200, 100));
        server.createContext("/largest", exchange -> answer(exchange, 200, 1000));
        server.createContext("/too-long", exchange -> answer(exchange, 200, 1001));
        server.createContext("/endless", this::endless);
        server.createContext("/silent", this::silent);
        server.createContext("/missing", exchange -> answer(exchange, 404, 10));
        server.createContext("/secret", exchange -> {
            secretsAsked.incrementAndGet();
            answer(exchange, 200, 10);
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/secret");
            answer(exchange, 302, 10);
        });
        server.start();
    }

    @After
    public void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    public void aTextThatIsNotTooLongIsTaken() {
        assertThat(get("/short", LONG))
                .hasValueSatisfying(text -> assertThat(text).hasSize(100));
        assertThat(get("/largest", LONG))
                .hasValueSatisfying(text -> assertThat(text).hasSize(1000));
    }

    @Test
    public void whatIsTooLongIsLeft() {
        assertThat(get("/too-long", LONG)).isEmpty();
        assertThat(get("/endless", LONG)).isEmpty();
    }

    @Test
    public void redirectsAndErrorsAreNotFollowed() {
        assertThat(get("/moved", LONG)).isEmpty();
        assertThat(get("/missing", LONG)).isEmpty();
        assertThat(secretsAsked).hasValue(0);
    }

    @Test
    public void whoeverBeginsAnAnswerAndDoesNotGoOnIsNotWaitedFor() {
        assertThat(get("/silent", Duration.ofMillis(300))).isEmpty();
    }

    @Test
    public void aHostThatIsNotThereIsNoFailure() {
        server.stop(0);

        assertThat(get("/short", LONG)).isEmpty();
    }

    private java.util.Optional<String> get(String path, Duration patience) {
        return new Download(1000, patience)
                .get(URI.create("http://localhost:" + server.getAddress().getPort() + path));
    }

    private static void answer(HttpExchange exchange, int status, int length) throws IOException {
        exchange.sendResponseHeaders(status, length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write("x".repeat(length).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (end.getCount() > 0) {
                body.write(new byte[1000]);
                body.flush();
            }
        }
    }

    private void silent(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write(1);
        exchange.getResponseBody().flush();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
