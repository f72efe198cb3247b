package org.guildhall.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.guildhall.accreditation.ChainEntry;

/** Writes the record as JSON lines: first what the hash covers, in its order, then the hashes and the erasable words. */
final class RecordLines implements AutoCloseable {
    private final JsonGenerator json;

    RecordLines(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    void write(ChainEntry entry) {
        try {
            json.writeStartObject();
            json.writeNumberField("community", entry.communityId());
            json.writeNumberField("position", entry.position());
            write(entry.deed());
            json.writeStringField("reasonHash", entry.words().hash());
            write(entry.after());
            json.writeStringField("previousHash", entry.previousHash());
            json.writeStringField("hash", entry.hash());
            json.writeStringField("reasonSalt", entry.words().salt());
            json.writeStringField("reason", entry.words().text());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ChainEntry.Deed deed) throws IOException {
        json.writeStringField("subject", deed.subject());
        json.writeStringField("what", deed.what());
        json.writeStringField("detail", deed.detail());
        json.writeStringField("actor", deed.actor());
        json.writeStringField("effectiveOn", deed.effectiveOn());
        json.writeNumberField("recordedAt", deed.recordedAt());
    }

    private void write(ChainEntry.After after) throws IOException {
        json.writeNumberField("accreditation", after.accreditationId());
        json.writeStringField("level", after.level());
        json.writeStringField("effectiveFrom", after.effectiveFrom());
        json.writeStringField("expiresOn", after.expiresOn());
        json.writeStringField("graceUntil", after.graceUntil());
        json.writeBooleanField("graceCounts", after.graceCounts());
        json.writeStringField("state", after.state());
        json.writeBooleanField("underAppeal", after.underAppeal());
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
    }
}
