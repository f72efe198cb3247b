package org.guildhall.accreditation.record;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.ChainEntry;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.audit.RecordAuditAction;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.People;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The record of changes, for those who run the accreditations. What somebody wrote with a change may be personal: only
 * those who look after the community read it, and admins of the space erase it.
 */
@Named
public class RecordService implements AuditActions {
    private final AccreditationRights rights;
    private final AuditTrail trail;
    private final RecordSearch search;
    private final Schemes schemes;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public RecordService(
            AccreditationRights rights,
            AuditTrail trail,
            RecordSearch search,
            Schemes schemes,
            People people,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.trail = trail;
        this.search = search;
        this.schemes = schemes;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(RecordAuditAction.values());
    }

    /**
     * A page of entries with the people who acted. Texts that people wrote are left out for those who do not look after
     * the community.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; INVALID (400) naming the field of the
     *     filter that cannot be understood
     */
    public RecordPage page(Viewer viewer, SpaceKey space, RecordRequest request) {
        Community community = rights.readable(viewer, space);
        List<AuditRecord> found =
                search.query(community, request).map(trail::page).orElse(List.of());
        boolean goesOn = found.size() > request.size();
        boolean readsWords = rights.coordinates(viewer, community);
        List<AuditRecord> shown = found.stream()
                .limit(request.size())
                .map(each -> readsWords ? each : each.withoutWords())
                .toList();
        return new RecordPage(
                shown,
                people.byIds(shown.stream().map(AuditRecord::actor).distinct().toList()),
                named(schemes.of(community.id())),
                goesOn ? Optional.of(RecordSearch.cursor(shown.get(shown.size() - 1))) : Optional.empty());
    }

    /**
     * Checks every entry: that each is unchanged and in its place, and that none is missing.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; CONFLICT (409) when the record changes
     *     while it is read
     */
    public ChainVerdict verify(Viewer viewer, SpaceKey space) {
        return trail.verify(rights.readable(viewer, space).id());
    }

    /**
     * The whole record, for checking it elsewhere. Rights are checked here, before the caller begins to read.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#readable}
     */
    public Consumer<Consumer<ChainEntry>> export(Viewer viewer, SpaceKey space) {
        Community community = rights.readable(viewer, space);
        boolean readsWords = rights.coordinates(viewer, community);
        return reader -> trail.each(community.id(), entry -> reader.accept(readsWords ? entry : entry.withoutWords()));
    }

    /** Whether the viewer may erase what was written. */
    public boolean mayErase(Viewer viewer, SpaceKey space) {
        return rights.mayConfigure(viewer, space);
    }

    /**
     * An entry with texts that the viewer may erase.
     *
     * @param position in the community's record, from 1
     * @throws RequestRefusedException as {@link AccreditationRights#configurable}; NOT_FOUND (404) when there is no
     *     such entry, CONFLICT (409) when it has no texts
     */
    public AuditRecord erasable(Viewer viewer, SpaceKey space, long position) {
        return erasable(rights.configurable(viewer, space), position);
    }

    /**
     * Erases, irrevocably, all texts that were written with an entry. The erasure is recorded, and the chain of hashes
     * stays intact.
     *
     * @param position in the community's record, from 1
     * @throws RequestRefusedException as {@link #erasable}; CONFLICT (409) also when the community's data stays locked
     *     by others for too long
     */
    public void eraseWords(Viewer viewer, SpaceKey space, long position) {
        Community community = rights.configurable(viewer, space);
        transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            AuditRecord erased = erasable(community, position);
            trail.eraseWords(community.id(), position);
            PersonId actor = viewer.signedIn();
            trail.append(AuditEntry.erasing(community.id(), erased, actor, LocalDate.now(clock), clock.instant()));
            return null;
        });
    }

    private AuditRecord erasable(Community community, long position) {
        AuditRecord entry = trail.at(community.id(), position)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.record.no-such-entry"));
        if (entry.words().isEmpty()) {
            throw RequestRefusedException.conflict("", "guildhall.record.no-words", position);
        }
        return entry;
    }

    private static Map<Long, Scheme> named(List<Scheme> schemes) {
        return schemes.stream().collect(Collectors.toMap(Scheme::id, Function.identity()));
    }
}
