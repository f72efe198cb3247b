package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.Cases.HANA;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.status.Accreditations.Placed;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonState;
import org.guildhall.testkit.FakeRights;
import org.guildhall.testkit.ImmediateTransactions;
import org.junit.Before;
import org.junit.Test;

/** The register follows the holders' present names, batch by batch, and can be stopped. */
public class HolderNameRefreshTest {
    private final Accreditations accreditations = mock(Accreditations.class);
    private final HolderDirectory holders = mock(HolderDirectory.class);
    private final FakeRights rights = new FakeRights();
    private final List<Long> begun = new ArrayList<>();
    private final HolderNameRefresh refresh =
            new HolderNameRefresh(accreditations, holders, rights, new ImmediateTransactions());
    private long last = 450;

    @Before
    public void hanaHasAnotherName() {
        when(holders.byIds(any()))
                .thenReturn(Map.of(
                        HANA,
                        new Person(
                                HANA, "hana", "Hana Tanaka", Optional.empty(), Optional.empty(), PersonState.ACTIVE)));
        when(accreditations.placedAfter(anyLong(), anyInt())).thenAnswer(asked -> {
            long after = asked.getArgument(0);
            int size = asked.getArgument(1);
            begun.add(after);
            return LongStream.rangeClosed(after + 1, Math.min(last, after + size))
                    .mapToObj(HolderNameRefreshTest::placed)
                    .toList();
        });
    }

    @Test
    public void everyAccreditationIsMovedToWhereItsHoldersNameBelongs() {
        refresh.followAll(() -> false);

        assertThat(begun).containsExactly(0L, 200L, 400L);
        verify(accreditations).rename(placed(1), "Hana Tanaka");
        verify(accreditations).rename(placed(450), "Hana Tanaka");
        verify(holders).byIds(Collections.nCopies(50, HANA));
    }

    @Test
    public void fullBatchesAreFollowedByAnEmptyOne() {
        last = 400;

        refresh.followAll(() -> false);

        assertThat(begun).containsExactly(0L, 200L, 400L);
    }

    @Test
    public void itStopsBetweenBatches() {
        refresh.followAll(() -> true);

        assertThat(begun).containsExactly(0L);
        verify(accreditations).rename(placed(200), "Hana Tanaka");
        verify(accreditations, never()).rename(placed(201), "Hana Tanaka");
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsMoved() {
        rights.readOnly(true);

        refresh.followAll(() -> false);

        verify(accreditations, never()).rename(any(), any());
    }

    @Test
    public void whoeverIsGoneHasNoNameToBeFoundBy() {
        when(holders.byIds(any())).thenReturn(Map.of(HANA, Person.removed(HANA)));

        refresh.followAll(() -> false);

        verify(accreditations).rename(placed(1), "");
    }

    private static Placed placed(long id) {
        Accreditation any = Cases.hanas(AccreditationState.ACTIVE);
        Accreditation numbered =
                new Accreditation(id, 7, 3, 1, "N" + id, HANA, any.awarded(), any.status(), any.term(), any.origin());
        return new Placed(numbered, "key" + id);
    }
}
