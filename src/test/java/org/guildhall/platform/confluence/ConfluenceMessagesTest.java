package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.Test;

public class ConfluenceMessagesTest {
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final LocaleManager locales = mock(LocaleManager.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final ConfluenceMessages texts = new ConfluenceMessages(i18n, locales, zones, HostSessions.OPEN);

    @Test
    public void aMomentIsToldInTheViewersZoneAndLanguage() {
        Instant moment = Instant.parse("2026-11-30T22:30:00Z");
        when(locales.getLocale(null)).thenReturn(Locale.GERMANY);

        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Pacific/Auckland"));
        assertThat(texts.moment(moment)).isEqualTo("01.12.2026, 11:30");

        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("America/New_York"));
        assertThat(texts.moment(moment)).isEqualTo("30.11.2026, 17:30");
    }

    @Test
    public void aDayIsTheSameInEveryZone() {
        when(locales.getLocale(null)).thenReturn(Locale.UK);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(texts.day(LocalDate.of(2026, 11, 30))).isEqualTo("30 Nov 2026");
    }

    @Test
    public void daysAndMomentsAmongTheArgumentsOfATextAreWrittenForTheViewer() {
        when(locales.getLocale(null)).thenReturn(Locale.GERMANY);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("America/New_York"));

        texts.text("key", "2026-11-30", 12, LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T22:30:00Z"));

        verify(i18n).getText("key", "2026-11-30", 12, "30.11.2026", "30.11.2026, 17:30");
    }

    @Test
    public void aMonthIsNamedInTheViewersLanguage() {
        when(locales.getLocale(null)).thenReturn(Locale.GERMANY);

        assertThat(texts.month(LocalDate.of(2027, 3, 1))).isEqualTo("März 2027");
    }
}
