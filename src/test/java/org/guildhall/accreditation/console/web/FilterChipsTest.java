package org.guildhall.accreditation.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.guildhall.testkit.KeyTexts;
import org.junit.Test;

public class FilterChipsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final ConsoleFilter filter = new ConsoleFilter();

    private List<FilterChip> chips() {
        return new FilterChips(filter, TODAY, new KeyTexts()).all();
    }

    private List<String> current() {
        return chips().stream()
                .filter(FilterChip::current)
                .map(FilterChip::query)
                .toList();
    }

    @Test
    public void theWholeRegisterIsTheFirstAndCurrentWithoutAFilter() {
        assertThat(current()).containsExactly("");
        assertThat(chips().get(0).label()).isEqualTo("guildhall.console.chip.all");
    }

    @Test
    public void whatEndsWithinThreeMonthsIsDue() {
        assertThat(chips().get(1).query()).isEqualTo("&expiresFrom=2026-11-30&expiresTo=2027-02-28");
    }

    @Test
    public void aChipKeepsTheSchemeAndTheSearchAndReplacesStateAndDays() {
        filter.put("scheme", "3");
        filter.put("search", "a&b");
        filter.put("state", "revoked");
        filter.put("day", "2026-01-01");

        assertThat(chips().get(2).query()).isEqualTo("&scheme=3&search=a%26b&state=grace");
        assertThat(current()).isEmpty();

        filter.put("day", "");
        filter.put("state", "lapsed");
        assertThat(current()).containsExactly("&scheme=3&search=a%26b&state=lapsed");
    }

    @Test
    public void theOtherFiltersAreOpenOnceOneOfThemIsSet() {
        filter.put("search", "ana");
        assertThat(filter.isDetailed(false)).isFalse();
        filter.put("state", "grace");
        assertThat(filter.isDetailed(true)).isFalse();
        assertThat(filter.isDetailed(false)).isTrue();
        filter.put("level", "One");
        assertThat(filter.isDetailed(true)).isTrue();
    }

    @Test
    public void aPageThatLeadsBackIsToldTheFilterAsOneValue() {
        filter.put("search", "a&b");

        assertThat(filter.encoded()).isEqualTo("%26search%3Da%2526b");
    }
}
