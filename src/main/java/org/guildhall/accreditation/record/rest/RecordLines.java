package org.guildhall.accreditation.record.rest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.guildhall.audit.ChainEntry;

/** Writes the record as JSON lines in UTF-8. */
final class RecordLines implements AutoCloseable {
    private final Writer lines;

    RecordLines(OutputStream out) {
        lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(ChainEntry entry) {
        try {
            lines.write(entry.line());
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
