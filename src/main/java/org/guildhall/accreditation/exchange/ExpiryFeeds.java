package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.Messages;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SiteAddress;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** The last days of accreditations within the next 24 months, as a calendar to subscribe to. */
@Named
public class ExpiryFeeds {
    private static final int MONTHS = 24;

    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final RegisterReading reading;
    private final SiteAddress site;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public ExpiryFeeds(
            CommunityService communities,
            AccreditationRights rights,
            Accreditations accreditations,
            Schemes schemes,
            RegisterReading reading,
            SiteAddress site,
            Messages texts,
            Clock clock) {
        this.communities = communities;
        this.rights = rights;
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.reading = reading;
        this.site = site;
        this.texts = texts;
        this.clock = clock;
    }

    /** A calendar that may be read. */
    public interface Feed {

        /** As UTF-8. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A calendar (RFC 5545) of everybody's last days in the community.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public Feed ofAll(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        return out -> {
            CalendarText calendar = begun(out, "guildhall.exchange.feed.all", community);
            Map<Long, Scheme> named =
                    schemes.of(community.id()).stream().collect(Collectors.toMap(Scheme::id, Function.identity()));
            LocalDate today = LocalDate.now(clock);
            RegisterFilter soon = RegisterFilter.all(named.keySet(), today).expiring(today, today.plusMonths(MONTHS));
            Optional<Cursor> after = Optional.empty();
            do {
                RegisterPage page =
                        accreditations.page(new RegisterQuery(community.id(), soon, after, RegisterQuery.BATCH));
                for (RegisterEntry entry : reading.entries(page.accreditations(), named, Optional.empty())) {
                    calendar.event(event(entry, community, texts.name(entry.holder())), clock.instant());
                }
                after = page.next();
            } while (after.isPresent());
            calendar.end();
        };
    }

    /**
     * A calendar (RFC 5545) of the last days of what the viewer holds in the community.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in
     */
    public Feed ofOwn(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        PersonId holder = viewer.signedIn();
        LocalDate today = LocalDate.now(clock);
        List<Accreditation> own = accreditations.of(List.of(community.id()), List.of(holder)).stream()
                .filter(each -> each.state().isHeld())
                .filter(each -> each.expiresOn()
                        .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusMonths(MONTHS)))
                        .isPresent())
                .toList();
        return out -> {
            CalendarText calendar = begun(out, "guildhall.exchange.feed.own", community);
            Map<Long, Scheme> named = schemes.byIds(
                    own.stream().map(Accreditation::schemeId).distinct().toList());
            for (RegisterEntry entry : reading.entries(own, named, Optional.empty())) {
                calendar.event(event(entry, community, ""), clock.instant());
            }
            calendar.end();
        };
    }

    private CalendarText begun(OutputStream out, String nameKey, Community community) throws IOException {
        CalendarText calendar = new CalendarText(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        calendar.begin(texts.text(nameKey, community.name()));
        return calendar;
    }

    /** @param holder whose it is, empty for one's own */
    private CalendarText.Event event(RegisterEntry entry, Community community, String holder) {
        Accreditation accreditation = entry.accreditation();
        String what = entry.scheme().name() + ", " + accreditation.level();
        return new CalendarText.Event(
                accreditation.number() + "@" + host(),
                accreditation.expiresOn().orElseThrow(),
                holder.isEmpty()
                        ? texts.text("guildhall.exchange.feed.summary-own", what)
                        : texts.text("guildhall.exchange.feed.summary", holder, what),
                texts.text("guildhall.exchange.feed.description", accreditation.number()),
                site.base()
                        + (holder.isEmpty()
                                ? MyPageAddress.accreditations(community.space())
                                : "/plugins/guildhall/accreditation.action?key="
                                        + encoded(community.space().value())
                                        + "&number="
                                        + encoded(accreditation.number())));
    }

    private String host() {
        return Optional.ofNullable(URI.create(site.base()).getHost()).orElse("guildhall");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
