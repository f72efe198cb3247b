package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.ReadableAccreditations;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/** The public face of a community's accreditations: its register, and the check of one of them. */
@Named
public class Register {
    private final CommunityService communities;
    private final SchemeVisibility visibility;
    private final ReadableAccreditations readable;
    private final StoredAccreditations accreditations;
    private final RegisterFilters filters;
    private final RegisterReading reading;

    @Inject
    public Register(
            CommunityService communities,
            SchemeVisibility visibility,
            ReadableAccreditations readable,
            StoredAccreditations accreditations,
            RegisterFilters filters,
            RegisterReading reading) {
        this.communities = communities;
        this.visibility = visibility;
        this.readable = readable;
        this.accreditations = accreditations;
        this.filters = filters;
        this.reading = reading;
    }

    /**
     * Whether the community has schemes, as far as the viewer may know of them.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public boolean isKept(Viewer viewer, SpaceKey space) {
        return !visibility.knownTo(viewer, communities.require(viewer, space)).isEmpty();
    }

    /**
     * A page of the register by the holders' names. Nobody is hidden: accreditations that lapsed or were revoked are
     * listed and marked.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     FORBIDDEN (403) for a filter that only those who run the accreditations may use, INVALID (400) naming the
     *     field that cannot be understood
     */
    public RegisterEntries page(Viewer viewer, SpaceKey space, RegisterRequest request) {
        Community community = communities.require(viewer, space);
        RegisterFilters.Allowed allowed = filters.of(viewer, community, request);
        RegisterPage page = accreditations.page(new RegisterQuery(
                community.id(), allowed.filter(), request.after().flatMap(Cursor::of), request.size()));
        return new RegisterEntries(
                reading.entries(page.accreditations(), allowed.schemes(), request.on()),
                page.next().map(Cursor::text));
    }

    /**
     * All entries from where the request begins, read in pages so that memory does not grow with their number. Rights
     * and request are checked here, before the caller begins to read.
     *
     * @param request whose page size is not used
     * @throws RequestRefusedException as {@link #page}
     */
    public Consumer<Consumer<RegisterEntry>> all(Viewer viewer, SpaceKey space, RegisterRequest request) {
        Community community = communities.require(viewer, space);
        RegisterFilters.Allowed allowed = filters.of(viewer, community, request);
        return reader -> {
            Optional<Cursor> after = request.after().flatMap(Cursor::of);
            do {
                RegisterPage page = accreditations.page(
                        new RegisterQuery(community.id(), allowed.filter(), after, RegisterQuery.MOST));
                each(
                        page.accreditations(),
                        some -> reading.entries(some, allowed.schemes(), request.on())
                                .forEach(reader));
                after = page.next();
            } while (after.isPresent());
        };
    }

    private static void each(List<Accreditation> page, Consumer<List<Accreditation>> reader) {
        for (int from = 0; from < page.size(); from += RegisterQuery.BATCH) {
            reader.accept(page.subList(from, Math.min(page.size(), from + RegisterQuery.BATCH)));
        }
    }

    /**
     * The accreditation with this number, with its status on a day, today by default.
     *
     * @param number as people write it
     * @return empty for a number that was never given here, and for one that the viewer may not read
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public Optional<RegisterEntry> byNumber(Viewer viewer, SpaceKey space, String number, Optional<LocalDate> on) {
        Community community = communities.require(viewer, space);
        List<Accreditation> found = accreditations.numbered(community, number);
        return entries(readable.readable(viewer, List.of(community), found), on).stream()
                .findFirst();
    }

    /**
     * A person's accreditations, with their status on a day, today by default.
     *
     * @param scheme name or id of the only scheme, empty for all
     * @return empty for a person who holds none here, and for one who does not exist: deliberately the same
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     INVALID (400) naming {@code scheme} when the viewer knows none of this name
     */
    public List<RegisterEntry> ofPerson(
            Viewer viewer, SpaceKey space, String username, Optional<String> scheme, Optional<LocalDate> on) {
        Community community = communities.require(viewer, space);
        Optional<Scheme> wanted =
                scheme.map(name -> RegisterSearch.schemeNamed(visibility.knownTo(viewer, community), name));
        List<Accreditation> found = accreditations.ofUser(community, username);
        return entries(
                wanted.map(only -> readable.readable(
                                viewer, List.of(community), ofScheme(found, only), Map.of(only.id(), only)))
                        .orElseGet(() -> readable.readable(viewer, List.of(community), found)),
                on);
    }

    private static List<Accreditation> ofScheme(List<Accreditation> found, Scheme only) {
        return found.stream().filter(each -> each.schemeId() == only.id()).toList();
    }

    /**
     * What the viewer holds or held here, the latest first, with its status today.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in
     */
    public List<RegisterEntry> own(Viewer viewer, SpaceKey space) {
        Community community = communities.require(viewer, space);
        PersonId person = viewer.signedIn();
        return entries(
                readable.readable(viewer, List.of(community), accreditations.of(community, person)), Optional.empty());
    }

    private List<RegisterEntry> entries(ReadableAccreditations.Readable readable, Optional<LocalDate> on) {
        return reading.entries(readable.accreditations(), readable.schemes(), on);
    }
}
