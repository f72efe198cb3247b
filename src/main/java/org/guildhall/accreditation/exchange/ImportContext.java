package org.guildhall.accreditation.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.holder.KnownHolders;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/**
 * Everything that the rules need to know about a batch of rows.
 *
 * @param decidable ids of the schemes under which the importer decides
 * @param accounts by user name; whoever is not in the map has no account
 * @param externals what is known of the holders without an account
 * @param numbered accreditations by number
 * @param held accreditations that have not ended, by scheme and holder
 * @param ended accreditations that have, by scheme, holder and first day
 * @param names of the holders without an account of those
 */
record ImportContext(
        long communityId,
        Viewer importer,
        ColumnMapping columns,
        List<Scheme> schemes,
        Set<Long> decidable,
        Map<String, Person> accounts,
        KnownHolders externals,
        Map<String, Accreditation> numbered,
        Map<String, Accreditation> held,
        Map<String, Accreditation> ended,
        Map<PersonId, Person> names) {

    /** The scheme of a row: the one it names, else that of its number, else the one chosen for all, else the only one. */
    static Optional<Scheme> schemeOf(ImportRow row, Collection<Scheme> schemes, ColumnMapping columns) {
        if (row.has(ImportField.SCHEME)) {
            String named = row.cell(ImportField.SCHEME);
            return Identity.called(schemes, Scheme::name, named)
                    .or(() -> schemes.stream()
                            .filter(scheme -> scheme.numberPrefix().equals(named))
                            .findFirst());
        }
        Optional<String> prefix = row.number().map(AccreditationNumber::prefixOf);
        return schemes.stream()
                .filter(scheme -> prefix.map(scheme.numberPrefix()::equals)
                        .orElse(columns.scheme().map(id -> id == scheme.id()).orElse(schemes.size() == 1)))
                .findFirst();
    }

    Scheme schemeOf(ImportRow row) {
        return schemeOf(row, schemes, columns)
                .orElseThrow(() -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
    }

    /** The person a row is about, when the row names one and the person is known. */
    Optional<Person> holderOf(ImportRow row) {
        return row.external().isPresent()
                ? row.external().map(externals.people()::get)
                : Optional.ofNullable(accounts.get(row.cell(ImportField.HOLDER)));
    }

    static String endedKey(long schemeId, PersonId holder, Object from) {
        return schemeId + ":" + holder + ":" + from;
    }

    static String heldKey(long schemeId, PersonId holder) {
        return schemeId + ":" + holder;
    }
}
