package org.guildhall.accreditation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.bulk.Bulk.order;
import static org.guildhall.accreditation.bulk.Bulk.suspension;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Many changes at the same moment. */
public class BulkRaceTest extends AcademyTest {
    private final Bulk bulk;

    public BulkRaceTest(Kind kind) {
        super(kind);
        bulk = new Bulk(academy);
    }

    @Before
    public void open() {
        bulk.open();
    }

    @Test
    public void theSameOrderSentFourTimesAtOnceIsCarriedOutOnce() throws Exception {
        List<String> numbers = bulk.granted(5, "2026-01-10");
        ConfirmedChange order = order(bulk.preview(numbers, suspension()), suspension());
        Callable<BulkRun> send = () -> bulk.run(AS_ADMIN, order);

        List<BulkRun> answers = together(List.of(send, send, send, send));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0).done()).isEqualTo(5);
        assertThat(bulk.runs.latest(academy.community.id(), java.util.Optional.empty(), 10))
                .hasSize(1);
    }

    @Test
    public void whatARunReportsIsWhatTheHistoryTellsWhoeverElseWasAtWork() throws Exception {
        List<String> numbers = bulk.granted(12, "2026-01-10");
        ConfirmedChange order = order(bulk.preview(numbers, suspension()), suspension());

        List<BulkRun> answers = together(List.of(() -> bulk.run(AS_ADMIN, order), () -> {
            for (String number : numbers) {
                academy.change(AS_SECOND_ADMIN, number, AccreditationAction.REVOKE, Bulk.TODAY, "left");
            }
            return null;
        }));

        for (BulkItem item : bulk.runs.items(answers.get(0).id())) {
            List<AccreditationAction> history = academy.histories.historyOf(item.number()).stream()
                    .map(AccreditationEvent::action)
                    .toList();
            assertThat(history.contains(AccreditationAction.SUSPEND)).isEqualTo(item.isDone());
            assertThat(history).endsWith(AccreditationAction.REVOKE);
        }
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private static List<BulkRun> together(List<Callable<BulkRun>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CountDownLatch start = new CountDownLatch(work.size());
            List<Future<BulkRun>> futures = work.stream()
                    .map(each -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return each.call();
                    }))
                    .toList();
            List<BulkRun> answers = new java.util.ArrayList<>();
            for (Future<BulkRun> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
