package org.guildhall.accreditation.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.holder.KnownHolders;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.community.Community;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Looks up what a batch of rows names, each kind in one look-up. */
@Named
public class ImportContextLoader {
    private static final int LONGEST_NAME = 255;

    private final Schemes schemes;
    private final AccreditationRights rights;
    private final Accreditations accreditations;
    private final HolderDirectory holders;
    private final People people;

    @Inject
    public ImportContextLoader(
            Schemes schemes,
            AccreditationRights rights,
            Accreditations accreditations,
            HolderDirectory holders,
            People people) {
        this.schemes = schemes;
        this.rights = rights;
        this.accreditations = accreditations;
        this.holders = holders;
        this.people = people;
    }

    ImportContext about(Community community, Viewer importer, ColumnMapping columns, List<ImportRow> rows) {
        List<Scheme> all = schemes.of(community.id());
        Map<String, Person> accounts = accounts(rows);
        KnownHolders externals = holders.known(
                community.id(),
                rows.stream().flatMap(row -> row.external().stream()).distinct().toList());
        Map<String, Accreditation> numbered =
                accreditations
                        .byNumbers(rows.stream()
                                .flatMap(row -> row.number().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Accreditation::number, Function.identity()));
        Map<String, Accreditation> held = new HashMap<>();
        Map<String, Accreditation> ended = new HashMap<>();
        for (Accreditation each : accreditations.of(List.of(community.id()), everybody(accounts, externals.people()))) {
            if (each.state().isEnded()) {
                ended.put(ImportContext.endedKey(each.schemeId(), each.holder(), each.effectiveFrom()), each);
            } else {
                held.put(ImportContext.heldKey(each.schemeId(), each.holder()), each);
            }
        }
        return new ImportContext(
                community.id(),
                importer,
                columns,
                all,
                decidable(community, importer, columns, rows, all),
                accounts,
                externals,
                numbered,
                held,
                ended,
                holders.byIds(numbered.values().stream()
                        .map(Accreditation::holder)
                        .distinct()
                        .toList()));
    }

    private Map<String, Person> accounts(List<ImportRow> rows) {
        Map<String, Person> accounts = new HashMap<>();
        rows.stream()
                .map(row -> row.cell(ImportField.HOLDER))
                .filter(username -> !username.isEmpty() && username.length() <= LONGEST_NAME)
                .distinct()
                .forEach(username -> people.byUsername(username).ifPresent(person -> accounts.put(username, person)));
        return accounts;
    }

    private Set<Long> decidable(
            Community community, Viewer importer, ColumnMapping columns, List<ImportRow> rows, List<Scheme> all) {
        return rows.stream()
                .flatMap(row -> ImportContext.schemeOf(row, all, columns).stream())
                .map(Scheme::id)
                .distinct()
                .filter(id -> rights.may(importer, community, id, OfficerDuty.DECIDE))
                .collect(Collectors.toSet());
    }

    private static List<PersonId> everybody(Map<String, Person> accounts, Map<ExternalPerson, Person> externals) {
        List<PersonId> everybody = new ArrayList<>();
        accounts.values().forEach(person -> everybody.add(person.id()));
        externals.values().forEach(person -> everybody.add(person.id()));
        return everybody;
    }

    /** Everybody a batch of grants is for; those without an account are stored when not yet known. */
    Map<ExternalPerson, Person> stored(long communityId, List<Grant> grants) {
        return holders.stored(
                communityId,
                grants.stream()
                        .map(Grant::external)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }
}
