package org.guildhall.office.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import org.guildhall.community.CommunityData;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeStore;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermState;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.SqlStates;

/** Offices and terms in Active Objects. */
@Named
public class AoOffices implements OfficeStore, CommunityData {
    private static final SqlText KEPT = SqlText.of(
            "SELECT " + OfficeRows.OFFICE + ", " + OfficeRows.TERM + " FROM {0} o LEFT JOIN {1} t"
                    + " ON t.[COMMUNITY_ID] = o.[COMMUNITY_ID] AND t.[OFFICE_CODE] = o.[OFFICE_CODE]"
                    + " AND t.[TERM_STATE] IN (?, ?) AND t.[IS_ASIDE] = ?"
                    + " WHERE o.[COMMUNITY_ID] = ? ORDER BY o.[ID], t.[ID]",
            AoOffice.class,
            AoOfficeTerm.class);

    private static final SqlTexts HELD = SqlTexts.of(marks -> SqlText.of(
            "SELECT " + OfficeRows.OFFICE + ", t.[USER_KEY] FROM {0} o JOIN {1} t ON t.[COMMUNITY_ID] ="
                    + " o.[COMMUNITY_ID] AND t.[OFFICE_CODE] = o.[OFFICE_CODE] WHERE t.[USER_KEY] IN (" + marks
                    + ") AND t.[COMMUNITY_ID] = ? AND t.[TERM_STATE] = ? AND t.[IS_ASIDE] = ? AND t.[BEGINS_ON] <= ?"
                    + " AND (t.[ENDS_ON] IS NULL OR t.[ENDS_ON] >= ?) ORDER BY t.[ID]",
            AoOffice.class,
            AoOfficeTerm.class));

    private final ActiveObjects ao;
    private final SqlReads sql;
    private final TermRows terms;
    private final OfficeFacets facets;

    private record Row(Office office, Optional<OfficeTerm> term) {}

    @Inject
    public AoOffices(ActiveObjects ao, SqlReads sql, OfficeFacets facets) {
        this.ao = ao;
        this.sql = sql;
        this.facets = facets;
        this.terms = new TermRows(ao);
    }

    @Override
    public List<Kept> of(long communityId) {
        Map<Office, List<OfficeTerm>> kept = new LinkedHashMap<>();
        sql.rows(
                        KEPT,
                        row -> new Row(OfficeRows.office(row), OfficeRows.term(row)),
                        TermState.OFFERED.code(),
                        TermState.HELD.code(),
                        false,
                        communityId)
                .forEach(row -> kept.computeIfAbsent(row.office(), any -> new ArrayList<>())
                        .addAll(row.term().stream().toList()));
        return kept.entrySet().stream()
                .map(each -> new Kept(each.getKey(), each.getValue()))
                .toList();
    }

    @Override
    public Optional<OfficeTerm> term(long communityId, long id) {
        return terms.found("ID = ? AND COMMUNITY_ID = ? AND IS_ASIDE = ?", id, communityId, false).stream()
                .findFirst();
    }

    @Override
    public List<OfficeTerm> ofPerson(long communityId, PersonId person) {
        return terms.found("COMMUNITY_ID = ? AND USER_KEY = ? AND IS_ASIDE = ?", communityId, person.value(), false);
    }

    @Override
    public Map<PersonId, List<Office>> heldOn(long communityId, Collection<PersonId> people, LocalDate day) {
        Map<PersonId, List<Office>> held = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(people.stream().map(PersonId::value).toList())) {
            List<Object> asked = HELD.filled(chunk);
            asked.addAll(List.of(communityId, TermState.HELD.code(), false, day.toString(), day.toString()));
            sql.rows(
                            HELD.of(chunk),
                            row -> Map.entry(new PersonId(row.text(7)), OfficeRows.office(row)),
                            asked.toArray())
                    .forEach(each -> held.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return held;
    }

    @Override
    public List<OfficeTerm> endingBetween(LocalDate from, LocalDate until, long termId) {
        return terms.endingBetween(from, until, termId);
    }

    @Override
    public List<OfficeTerm> closed(long communityId, String office, int size) {
        return terms.closed(communityId, office, size);
    }

    @Override
    public void save(Office office) {
        AoOffice[] present = ao.find(AoOffice.class, "OFFICE_KEY = ?", key(office));
        if (present.length == 0) {
            add(office);
        } else {
            AoOffice row = present[0];
            row.setOfficeName(Columns.stored(office.name()));
            row.setDescription(Columns.stored(office.description()));
            row.setWanted(office.wanted());
            row.setChecklist(OfficeRows.stored(office.checklist()));
            row.save();
            facets.renew(office.communityId(), terms.holders(office));
        }
    }

    private void add(Office office) {
        ao.create(
                AoOffice.class,
                new DBParam(AoOffice.COMMUNITY_ID, office.communityId()),
                new DBParam(AoOffice.OFFICE_KEY, key(office)),
                new DBParam(AoOffice.OFFICE_CODE, office.code()),
                new DBParam(AoOffice.OFFICE_NAME, Columns.stored(office.name())),
                new DBParam(AoOffice.DESCRIPTION, Columns.stored(office.description())),
                new DBParam(AoOffice.WANTED, office.wanted()),
                new DBParam(AoOffice.CHECKLIST, OfficeRows.stored(office.checklist())));
    }

    private static String key(Office office) {
        return office.communityId() + ":" + office.code();
    }

    @Override
    public void remove(Office office) {
        ao.deleteWithSQL(
                AoOfficeTerm.class, "COMMUNITY_ID = ? AND OFFICE_CODE = ?", office.communityId(), office.code());
        ao.deleteWithSQL(AoOffice.class, "OFFICE_KEY = ?", key(office));
    }

    @Override
    public OfficeTerm add(OfficeTerm draft) {
        return unique(() -> terms.add(draft));
    }

    @Override
    public void change(OfficeTerm term) {
        unique(() -> {
            terms.change(term);
            return term;
        });
        facets.renew(term.communityId(), List.of(term.person()));
    }

    private static OfficeTerm unique(Supplier<OfficeTerm> write) {
        try {
            return write.get();
        } catch (RuntimeException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyOpen(e) : e;
        }
    }

    @Override
    public void removeTerm(OfficeTerm term) {
        ao.deleteWithSQL(AoOfficeTerm.class, "ID = ?", term.id());
        facets.renew(term.communityId(), List.of(term.person()));
    }

    @Override
    public void setAside(long communityId, PersonId person) {
        terms.setAside(communityId, person);
    }

    @Override
    public void bringBack(long communityId, PersonId person) {
        terms.bringBack(communityId, person);
    }

    @Override
    public void forgetAside(long communityId, PersonId person) {
        terms.removeAside(communityId, person);
    }

    @Override
    public void removeAll(long communityId, PersonId person) {
        ao.deleteWithSQL(AoOfficeTerm.class, "COMMUNITY_ID = ? AND USER_KEY = ?", communityId, person.value());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoOfficeTerm.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoOffice.class, "COMMUNITY_ID = ?", communityId);
    }
}
