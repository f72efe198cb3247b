package org.guildhall.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A workbench in a process of its own, started as {@code mvn -Pworkbench} starts it: one node of a site. */
final class WorkbenchProcess implements AutoCloseable {
    private static final String ADDRESS = "Guildhall is at ";
    private static final int SECONDS = 180;

    private final Process process;
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final List<String> output = new CopyOnWriteArrayList<>();

    /** Begins to start; {@link #address} waits until it has. */
    WorkbenchProcess(String jdbcUrl, String jdbcUser) {
        try {
            process = new ProcessBuilder(command(jdbcUrl, jdbcUser))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread reader = new Thread(this::read, "workbench-output");
        reader.setDaemon(true);
        reader.start();
    }

    URI address() {
        try {
            return address.get(SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start", e);
        }
    }

    /** What it has written so far. */
    List<String> output() {
        return output;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ADDRESS)) {
                    address.complete(URI.create(line.substring(ADDRESS.length())));
                }
                output.add(line);
            }
            address.completeExceptionally(new IllegalStateException(String.join("\n", output)));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    private static List<String> command(String jdbcUrl, String jdbcUser) {
        return List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-Dguildhall.jar=" + System.getProperty("guildhall.jar"),
                "-Dworkbench.port=0",
                "-Dworkbench.jdbc.url=" + jdbcUrl,
                "-Dworkbench.jdbc.user=" + jdbcUser,
                "-classpath",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.guildhall.workbench.Workbench");
    }
}
