package org.guildhall.accreditation.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * An uploaded file while it is read, on this node's disk and readable for its own process alone. It is received whole
 * before anything is written to the database, so that a slow connection keeps no transaction open.
 */
final class ReceivedFile implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** @throws RequestRefusedException INVALID (400) when there is more of it than {@code most} bytes, or its connection breaks */
    static ReceivedFile of(InputStream body, long most) throws IOException {
        ReceivedFile file = new ReceivedFile(Files.createTempFile("guildhall-import", ".csv"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            file.copy(body, out, most);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void copy(InputStream body, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long received = 0;
        for (int read = received(body, buffer); read >= 0; read = received(body, buffer)) {
            received += read;
            if (received > most) {
                throw CsvPieces.tooLarge();
            }
            out.write(buffer, 0, read);
        }
    }

    private static int received(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException broken) {
            throw RequestRefusedException.invalid("file", "guildhall.exchange.upload-broken");
        }
    }

    InputStream content() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
