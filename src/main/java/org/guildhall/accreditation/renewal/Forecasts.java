package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.register.RegisterSearch;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.ReadableAccreditations;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** What is due for renewal: counted for everybody who may read the register, and named for each holder alone. */
@Named
public class Forecasts {
    /** The most months looked ahead. */
    public static final int MONTHS = 36;

    /** Counting stops, and the forecast says so, when so many were read. */
    static final int MOST = 10 * RegisterQuery.BATCH;

    private final CommunityService communities;
    private final SchemeVisibility visibility;
    private final ReadableAccreditations readable;
    private final Accreditations accreditations;
    private final RegisterReading reading;
    private final StatusCalculator rules;

    @Inject
    public Forecasts(
            CommunityService communities,
            SchemeVisibility visibility,
            ReadableAccreditations readable,
            Accreditations accreditations,
            RegisterReading reading,
            StatusCalculator rules) {
        this.communities = communities;
        this.visibility = visibility;
        this.readable = readable;
        this.accreditations = accreditations;
        this.reading = reading;
        this.rules = rules;
    }

    /**
     * What is due for renewal in the month of today, from today on, and in the months after it.
     *
     * @param scheme name or id of the only scheme, empty for all that the viewer may read
     * @param months 1 to {@link #MONTHS}
     * @throws RequestRefusedException INVALID (400) naming {@code months} when out of range, or {@code scheme} when the
     *     viewer may read none of this name; NOT_FOUND (404) when there is no community or the viewer may not see its
     *     space
     */
    public Forecast of(Viewer viewer, SpaceKey space, Optional<String> scheme, int months) {
        if (months < 1 || months > MONTHS) {
            throw RequestRefusedException.outOfRange("months", 1, MONTHS);
        }
        Community community = communities.require(viewer, space);
        List<Scheme> visible = visibility.visibleTo(viewer, community);
        List<Scheme> asked = scheme.map(name -> List.of(RegisterSearch.schemeNamed(visible, name)))
                .orElse(visible);
        return counted(community, asked, months);
    }

    /**
     * What the viewer holds and must renew within some months, including what has lapsed and may still be renewed; the
     * first to end first.
     *
     * @param months from today on
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in
     */
    public List<RegisterEntry> own(Viewer viewer, SpaceKey space, int months) {
        Community community = communities.require(viewer, space);
        PersonId person = viewer.signedIn();
        LocalDate last = rules.today().plusMonths(months);
        List<Accreditation> due = accreditations.of(List.of(community.id()), List.of(person)).stream()
                .filter(each -> each.state().isHeld())
                .filter(each ->
                        each.expiresOn().filter(day -> !day.isAfter(last)).isPresent())
                .sorted(Comparator.comparing(each -> each.expiresOn().orElseThrow()))
                .toList();
        ReadableAccreditations.Readable read = readable.readable(viewer, List.of(community), due);
        return reading.entries(read.accreditations(), read.schemes(), Optional.empty());
    }

    private Forecast counted(Community community, List<Scheme> schemes, int months) {
        LocalDate today = rules.today();
        LocalDate last = YearMonth.from(today).plusMonths(months - 1L).atEndOfMonth();
        LocalDate quarter = today.plusMonths(3).minusDays(1);
        RegisterFilter filter = RegisterFilter.all(
                        schemes.stream().map(Scheme::id).toList(), today)
                .expiring(today, last.isBefore(quarter) ? quarter : last);
        Map<YearMonth, Map<Long, Integer>> counts = new HashMap<>();
        int soon = 0;
        int read = 0;
        Optional<Cursor> after = Optional.empty();
        do {
            RegisterPage page =
                    accreditations.page(new RegisterQuery(community.id(), filter, after, RegisterQuery.BATCH));
            for (Accreditation each : page.accreditations()) {
                LocalDate day = each.expiresOn().orElseThrow();
                counts.computeIfAbsent(YearMonth.from(day), any -> new HashMap<>())
                        .merge(each.schemeId(), 1, Integer::sum);
                soon += day.isAfter(quarter) ? 0 : 1;
            }
            read += page.accreditations().size();
            after = page.next();
        } while (after.isPresent() && read < MOST);
        return new Forecast(months(schemes, counts, today, months), soon, after.isPresent());
    }

    private static List<Forecast.Month> months(
            List<Scheme> schemes, Map<YearMonth, Map<Long, Integer>> counts, LocalDate today, int months) {
        List<Forecast.Month> told = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            YearMonth month = YearMonth.from(today).plusMonths(i);
            Map<Long, Integer> found = counts.getOrDefault(month, Map.of());
            told.add(new Forecast.Month(
                    i == 0 ? today : month.atDay(1),
                    month.atEndOfMonth(),
                    schemes.stream()
                            .filter(scheme -> found.containsKey(scheme.id()))
                            .map(scheme -> new Forecast.Count(scheme, found.get(scheme.id())))
                            .toList()));
        }
        return told;
    }
}
