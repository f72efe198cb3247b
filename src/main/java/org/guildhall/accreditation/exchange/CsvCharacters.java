package org.guildhall.accreditation.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The characters of a file in UTF-8, without byte order marks at the beginning of it and of its lines, where programs that
 * join files leave them. Ends with a {@link CharacterCodingException} for other encodings, and with a refusal
 * for what databases cannot store and for files that are too long.
 */
final class CsvCharacters extends FilterReader {
    private static final int MOST = 60_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private long seen;
    private boolean startsLine = true;

    CsvCharacters(InputStream file) {
        super(new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        int read = 0;
        while (kept == 0 && read >= 0) {
            read = super.read(buffer, offset, length);
            seen += Math.max(read, 0);
            kept = kept(buffer, offset, Math.max(read, 0));
        }
        if (seen > MOST) {
            throw CsvPieces.tooLarge();
        }
        return read < 0 ? -1 : kept;
    }

    /** Moves the characters together so that no byte order mark begins a line; how many they are. */
    private int kept(char[] buffer, int offset, int length) {
        int to = offset;
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == 0) {
                throw RequestRefusedException.invalid("file", "guildhall.exchange.not-utf8");
            }
            if (buffer[i] != BYTE_ORDER_MARK || !startsLine) {
                startsLine = buffer[i] == '\n' || buffer[i] == '\r';
                buffer[to] = buffer[i];
                to++;
            }
        }
        return to - offset;
    }
}
