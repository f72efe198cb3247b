package org.guildhall.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.guildhall.platform.error.RequestRefusedException;
import org.junit.Test;

public class LimitedStreamTest {
    @Test
    public void asMuchAsIsAllowedIsRead() throws IOException {
        assertThat(limited(10, 10).readAllBytes()).hasSize(10);
        assertThat(limited(0, 0).read()).isEqualTo(-1);
    }

    @Test
    public void oneByteMoreIsRefusedHoweverItIsRead() {
        assertRefused(stream -> stream.readAllBytes());
        assertRefused(stream -> {
            while (stream.read() >= 0) {
                assertThat(stream).isNotNull();
            }
        });
        assertRefused(stream -> stream.skip(11));
    }

    @Test
    public void nothingIsReadTwiceByMarking() {
        assertThat(limited(10, 10).markSupported()).isFalse();
    }

    private interface Reading {
        void of(InputStream stream) throws IOException;
    }

    private static void assertRefused(Reading reading) {
        RequestRefusedException refusal =
                catchThrowableOfType(() -> reading.of(limited(11, 10)), RequestRefusedException.class);
        assertThat(refusal.problems().get(0).key()).isEqualTo("guildhall.rest.body-too-large");
    }

    private static InputStream limited(int length, int most) {
        return new LimitedStream(new ByteArrayInputStream(new byte[length]), most);
    }
}
