package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.register.RegisterSearch;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeVisibility;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.audit.AuditDetail;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.CsvExport;

/** The register as CSV: what the viewer may read of it, page by page, so that its length does not matter. */
@Named
public class RegisterExports {
    private final CommunityService communities;
    private final Register register;
    private final SchemeVisibility visibility;
    private final AccreditationRights accreditationRights;
    private final ExchangeRecord record;
    private final Rights rights;
    private final Transactions transactions;

    @Inject
    public RegisterExports(
            CommunityService communities,
            Register register,
            SchemeVisibility visibility,
            AccreditationRights accreditationRights,
            ExchangeRecord record,
            Rights rights,
            Transactions transactions) {
        this.communities = communities;
        this.register = register;
        this.visibility = visibility;
        this.accreditationRights = accreditationRights;
        this.record = record;
        this.rights = rights;
        this.transactions = transactions;
    }

    /** An export whose rights and filter have been checked. */
    public interface Export {

        /** As UTF-8, with the mark by which spreadsheets know it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Exports everything the viewer may read, filtered like the register, as CSV (RFC 4180). Visitors get no user
     * names; those who run the accreditations get more columns, and their export is noted in the record.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     FORBIDDEN (403) for a filter that only those who run the accreditations may use, INVALID (400) naming the
     *     field that cannot be understood; while writing UNAUTHENTICATED (401) and CONFLICT (409) as {@link
     *     Transactions#aloneIn}
     */
    public Export of(Viewer viewer, SpaceKey space, RegisterRequest filter) {
        Community community = communities.require(viewer, space);
        boolean runs = accreditationRights.runs(viewer, community);
        ExportColumn.Reader reader = reader(viewer, runs);
        Consumer<Consumer<RegisterEntry>> entries = register.all(viewer, space, filter);
        return out -> {
            CsvExport csv = new CsvExport(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write(ExportColumn.headers(reader));
            List<ExportColumn> columns = ExportColumn.of(reader).toList();
            AtomicInteger rows = new AtomicInteger();
            try {
                entries.accept(entry -> {
                    csv.write(cells(entry, columns));
                    rows.incrementAndGet();
                });
            } finally {
                note(viewer, community, runs, rows.get(), filter);
            }
            csv.flush();
        };
    }

    private void note(Viewer viewer, Community community, boolean runs, int rows, RegisterRequest filter) {
        if (runs && !rights.isReadOnly()) {
            transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
                record.exported(community.id(), detail(viewer, community, rows, filter), viewer.signedIn());
                return rows;
            });
        }
    }

    /** Not what was searched for, which may be somebody's name; nothing as it was typed. */
    private AuditDetail detail(Viewer viewer, Community community, int rows, RegisterRequest filter) {
        List<Scheme> schemes = filter.scheme().isEmpty() ? List.of() : visibility.visibleTo(viewer, community);
        AuditDetail.Builder detail = AuditDetail.with().number("rows", rows);
        filter.scheme()
                .map(name -> RegisterSearch.schemeNamed(schemes, name))
                .ifPresent(scheme -> detail.number("scheme", scheme.id()));
        filter.level().ifPresent(levels -> detail.texts("levels", List.of(levels.split("\\s*,\\s*"))));
        return detail.texts("states", filter.states())
                .flag("searched", filter.search().isPresent())
                .flag("byOfficer", filter.officer().isPresent())
                .day("expiringFrom", filter.expiring().map(RegisterFilter.Days::first))
                .day("expiringUntil", filter.expiring().map(RegisterFilter.Days::last))
                .day("asOf", filter.on())
                .flag("archived", filter.archived())
                .build();
    }

    private static ExportColumn.Reader reader(Viewer viewer, boolean runs) {
        if (runs) {
            return ExportColumn.Reader.OFFICER;
        }
        return viewer.isAnonymous() ? ExportColumn.Reader.VISITOR : ExportColumn.Reader.PERSON;
    }

    private static List<String> cells(RegisterEntry entry, List<ExportColumn> columns) {
        List<String> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.cell(entry)));
        return cells;
    }
}
