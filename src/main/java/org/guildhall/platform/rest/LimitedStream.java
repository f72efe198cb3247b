package org.guildhall.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.guildhall.platform.error.RequestRefusedException;

/** A body of which no more is read than a number of bytes; one byte more is refused, of kind INVALID. */
final class LimitedStream extends FilterInputStream {
    private long left;

    LimitedStream(InputStream body, long most) {
        super(body);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) {
        left -= read;
        if (left < 0) {
            throw RequestRefusedException.invalid("", "guildhall.rest.body-too-large");
        }
    }
}
