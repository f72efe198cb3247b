package org.guildhall.accreditation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Files that arrive slowly, or many at once. */
public class UploadsTest extends AcademyTest {
    private static final String CSV = "holder,level,from\nhana,One,2026-01-01\n";

    private final ExecutorService senders = Executors.newCachedThreadPool();

    public UploadsTest(Kind kind) {
        super(kind);
    }

    @Test
    public void slowFilesKeepNoConnection() throws Exception {
        ImportUploads uploads = academy.another().get(ImportUploads.class);
        List<SlowFile> files = List.of(new SlowFile(), new SlowFile());
        List<Future<?>> sent = new ArrayList<>();
        for (SlowFile file : files) {
            sent.add(senders.submit(() -> uploads.upload(AS_ADMIN, SPACE, "slow.csv", "", file)));
            file.begun.await();
        }

        assertThat(academy.database.openConnections()).isZero();
        assertRefused(
                RequestRefusedException.Kind.TOO_MANY,
                () -> uploads.upload(AS_ADMIN, SPACE, "third.csv", "", file()),
                "guildhall.exchange.uploads-own");
        assertThat(uploads.upload(AS_SECOND_ADMIN, SPACE, "other.csv", "", file())
                        .rows())
                .isEqualTo(1);

        files.forEach(file -> file.goesOn.countDown());
        for (Future<?> each : sent) {
            each.get();
        }
        assertThat(uploads.upload(AS_ADMIN, SPACE, "third.csv", "", file()).rows())
                .isEqualTo(1);
        senders.shutdown();
    }

    @Test
    public void aPlaceIsFreeAgainAfterABadFileAndABrokenConnection() {
        ImportUploads uploads = academy.another().get(ImportUploads.class);
        for (int i = 0; i < 10; i++) {
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> uploads.upload(
                            AS_ADMIN, SPACE, "bad.csv", "", new ByteArrayInputStream(new byte[] {(byte) 0xff})),
                    "guildhall.exchange.not-utf8");
            assertRefused(
                    RequestRefusedException.Kind.INVALID,
                    () -> uploads.upload(AS_ADMIN, SPACE, "cut.csv", "", new BrokenFile()),
                    "guildhall.exchange.upload-broken");
        }

        assertThat(uploads.upload(AS_ADMIN, SPACE, "good.csv", "", file()).rows())
                .isEqualTo(1);
    }

    @Test
    public void everybodyTogetherSendsNotTooManyAtOnce() {
        UploadLimits limits = new UploadLimits();
        List<UploadLimits.Place> places = new ArrayList<>();
        for (int i = 0; i < UploadLimits.MOST_IN_ALL; i++) {
            places.add(limits.of(new PersonId("person " + i)));
        }

        RequestRefusedException refusal = assertThrows(RequestRefusedException.class, () -> limits.of(ADMIN));
        places.get(0).close();

        assertThat(refusal.problems().get(0).key()).isEqualTo("guildhall.exchange.uploads-all");
        assertThat(refusal.retryAfter().orElseThrow().toSeconds()).isEqualTo(30);
        limits.of(ADMIN).close();
    }

    @Test
    public void aFileOfTooManyBytesIsRefused() {
        RequestRefusedException refusal = assertThrows(
                RequestRefusedException.class, () -> ReceivedFile.of(new ByteArrayInputStream(new byte[101]), 100));

        assertThat(refusal.problems().get(0).key()).isEqualTo("guildhall.exchange.too-large");
    }

    private static InputStream file() {
        return new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends its first bytes, and the others when it is told to. */
    private static final class SlowFile extends InputStream {
        private final InputStream content = file();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);
        private int sent;

        @Override
        public int read() throws IOException {
            sent++;
            if (sent > 5) {
                begun.countDown();
                try {
                    goesOn.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            return content.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int next = read();
            if (next >= 0) {
                into[from] = (byte) next;
            }
            return next < 0 ? -1 : 1;
        }
    }

    private static final class BrokenFile extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }
    }
}
