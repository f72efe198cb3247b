package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.WorkbenchSettings;
import org.guildhall.workbench.sample.SampleData;
import org.junit.After;
import org.junit.Test;

/** The workbench as a process of its own, as a developer starts it. */
public class WorkbenchStartIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Process process;

    @After
    public void stop() throws InterruptedException {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    public void nobodyIsAnsweredBeforeTheSampleDataIsComplete() throws IOException {
        int port = freePort();
        process = start(port);

        Answer first = firstAnswer(new Caller(URI.create("http://localhost:" + port + "/confluence"), "admin"));

        assertThat(first.status()).isEqualTo(200);
        // What the sample data does last.
        assertThat(first.text()).contains("Deactivated").doesNotContain("p30");
    }

    @Test
    public void theConsoleSaysWhereToGoAndAsWhomAndWarnsOfNothing() throws IOException {
        process = start(0);

        List<String> console;
        try (BufferedReader lines = process.inputReader()) {
            console = lines.lines()
                    .takeWhile(line -> !line.startsWith("Press Ctrl-C"))
                    .toList();
        }

        assertThat(console)
                .anyMatch(line -> line.matches("Guildhall is at http://localhost:\\d+/confluence"))
                .hasSize(2 + SampleData.SIGN_INS.size())
                .noneMatch(line -> line.matches("(?i).*(warn|severe|error|exception).*"));
        SampleData.SIGN_INS.forEach(
                person -> assertThat(console).anyMatch(line -> line.contains(person.username() + " ")));
    }

    @Test
    public void aPortInUseIsToldByItsNumber() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() ->
                            Workbench.start(new WorkbenchSettings(port, "jdbc:h2:mem:taken", "sa", "", jar(), true)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("port " + port);
        }
    }

    private Answer firstAnswer(Caller caller) {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<Answer> answer = Optional.empty();
        while (answer.isEmpty() && process.isAlive() && Instant.now().isBefore(end)) {
            answer = attempt(caller);
        }
        return answer.orElseThrow(() -> new AssertionError("The workbench never answered"));
    }

    private static Optional<Answer> attempt(Caller caller) {
        try {
            return Optional.of(caller.get("/users.action"));
        } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(ConnectException.class);
            return Optional.empty();
        }
    }

    private static Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=en",
                        "-Dguildhall.jar=" + jar(),
                        "-Dworkbench.port=" + port,
                        "-Dworkbench.jdbc.url=jdbc:h2:mem:start",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Workbench.class.getName())
                .redirectErrorStream(true)
                .start();
    }

    private static Path jar() {
        return Path.of(System.getProperty("guildhall.jar"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return free.getLocalPort();
        }
    }
}
