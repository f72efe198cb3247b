package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.SchemeLabels;
import org.guildhall.accreditation.status.AccreditationsInForce.Found;
import org.guildhall.membership.CardText;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.junit.Before;
import org.junit.Test;

/** What cards tell of accreditations, and of whom the tables are asked instead. */
public class AccreditationsOnCardsTest {
    private static final PersonId ANA = new PersonId("key-ana");
    private static final PersonId BEN = new PersonId("key-ben");
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private final AccreditationsInForce tables = mock(AccreditationsInForce.class);
    private final SchemeLabels schemes = mock(SchemeLabels.class);
    private final SharedLookups lookups = mock(SharedLookups.class);
    private final AccreditationsOnCards onCards =
            new AccreditationsOnCards(tables, new SharedSchemeLabels(schemes, lookups));

    @Before
    public void twoSchemes() {
        when(schemes.of(List.of(7L)))
                .thenReturn(Map.of(
                        7L,
                        Map.of(3L, new SchemeLabel("Open", "OP", false), 4L, new SchemeLabel("Closed", "CL", true))));
        when(lookups.foreseen(any(), eq(7L), any())).thenAnswer(call -> {
            Function<Collection<Long>, Map<Long, Object>> lookUp = call.getArgument(2);
            return Optional.of(lookUp.apply(List.of(7L)).get(7L));
        });
    }

    @Test
    public void whatIsInForceIsToldFromTheCardWithItsSchemeAndWithoutTheTables() {
        String card = AccreditationCard.of(List.of(
                counting(4, "N-2", "2026-01-01", "9999-12-31"), counting(3, "N-1", "2026-01-01", "2026-12-31")));

        List<Found> found = onCards.of(7, Map.of(ANA, card), DAY);

        assertThat(found)
                .containsExactly(
                        new Found(new CurrentAccreditation(7, ANA, 4, "Closed", "One", "N-2", LastDays.NONE), true),
                        new Found(
                                new CurrentAccreditation(
                                        7,
                                        ANA,
                                        3,
                                        "Open",
                                        "One",
                                        "N-1",
                                        new LastDays(Optional.of(LocalDate.parse("2026-12-31")), Optional.empty())),
                                false));
        verifyNoInteractions(tables);
    }

    @Test
    public void anAccreditationIsInForceFromItsFirstDayToItsLast() {
        assertThat(numbers("2026-06-30", "2026-06-30")).containsExactly("N-1");
        assertThat(numbers("2026-07-01", "2026-12-31")).isEmpty();
        assertThat(numbers("2026-01-01", "2026-06-29")).isEmpty();
    }

    @Test
    public void duringAGraceThatCountsItIsInForceAndBothLastDaysAreTold() {
        AccreditationCard.Counting graceful =
                AccreditationCard.Counting.stored(3, "One", "N-1", "2025-01-01", "2026-06-29", "2026-06-30", true);
        AccreditationCard.Counting other =
                AccreditationCard.Counting.stored(3, "One", "N-2", "2025-01-01", "2026-06-29", "2026-06-30", false);

        List<Found> found = onCards.of(7, Map.of(ANA, AccreditationCard.of(List.of(graceful, other))), DAY);

        assertThat(found)
                .extracting(each -> each.accreditation().number() + " "
                        + each.accreditation().lastDays())
                .containsExactly("N-1 " + new LastDays(Optional.of(DAY.minusDays(1)), Optional.of(DAY)));
    }

    @Test
    public void whereNobodyHoldsAnythingNeitherSchemesNorTablesAreAsked() {
        assertThat(onCards.of(7, Map.of(ANA, AccreditationCard.of(List.of())), DAY))
                .isEmpty();

        verifyNoInteractions(tables, lookups);
    }

    @Test
    public void theTablesAreAskedOfThoseWhoseCardIsNotKeptOrCannotBeRead() {
        Found kept = found(BEN, "N-9");
        when(tables.of(List.of(7L), List.of(ANA, BEN), DAY)).thenReturn(List.of(kept));
        Map<PersonId, String> cards = new LinkedHashMap<>();
        cards.put(ANA, null);
        cards.put(BEN, CardText.of(List.of(List.of("none", "One", "N-1", "2026-01-01", "2026-12-31"))));

        assertThat(onCards.of(7, cards, DAY)).containsExactly(kept);
    }

    @Test
    public void theTablesAreAskedOfThoseWhoHoldSomethingOfASchemeThatWasNotKnownYet() {
        Found fresh = found(BEN, "N-9");
        when(tables.of(List.of(7L), List.of(BEN), DAY)).thenReturn(List.of(fresh));
        Map<PersonId, String> cards = new LinkedHashMap<>();
        cards.put(ANA, AccreditationCard.of(List.of(counting(3, "N-1", "2026-01-01", "2026-12-31"))));
        cards.put(
                BEN,
                AccreditationCard.of(List.of(
                        counting(5, "N-9", "2026-01-01", "2026-12-31"),
                        counting(3, "N-8", "2026-01-01", "2026-12-31"))));

        assertThat(onCards.of(7, cards, DAY))
                .extracting(each -> each.accreditation().number())
                .containsExactly("N-1", "N-9");
    }

    private List<String> numbers(String from, String until) {
        return onCards.of(7, Map.of(ANA, AccreditationCard.of(List.of(counting(3, "N-1", from, until)))), DAY).stream()
                .map(each -> each.accreditation().number())
                .toList();
    }

    private static AccreditationCard.Counting counting(long schemeId, String number, String from, String until) {
        return AccreditationCard.Counting.stored(schemeId, "One", number, from, until, until, false);
    }

    private static Found found(PersonId person, String number) {
        return new Found(new CurrentAccreditation(7, person, 5, "New", "One", number, LastDays.NONE), false);
    }
}
