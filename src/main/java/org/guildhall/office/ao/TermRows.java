package org.guildhall.office.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeStore;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermState;
import org.guildhall.platform.PersonId;

/** Writes and reads the rows of terms. */
final class TermRows {
    private static final String OF_PERSON = "COMMUNITY_ID = ? AND USER_KEY = ? AND IS_ASIDE = ?";

    private final ActiveObjects ao;

    TermRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The latest first. */
    List<OfficeTerm> found(String where, Object... values) {
        return terms(Query.select().where(where, values).order("\"ID\" DESC"));
    }

    List<OfficeTerm> closed(long communityId, String office, int size) {
        return terms(Query.select()
                .where(
                        "COMMUNITY_ID = ? AND OFFICE_CODE = ? AND IS_ASIDE = ? AND TERM_STATE <> ? AND TERM_STATE <> ?",
                        communityId,
                        office,
                        false,
                        TermState.OFFERED.code(),
                        TermState.HELD.code())
                .order("\"CLOSED_ON\" DESC, \"ID\" DESC")
                .limit(size));
    }

    List<OfficeTerm> endingBetween(LocalDate from, LocalDate until, long termId) {
        return terms(Query.select()
                .where(
                        "TERM_STATE = ? AND IS_ASIDE = ? AND ENDS_ON >= ? AND ENDS_ON <= ? AND ID > ?",
                        TermState.HELD.code(),
                        false,
                        from.toString(),
                        until.toString(),
                        termId)
                .order("\"ID\" ASC")
                .limit(OfficeStore.BATCH));
    }

    /** Those who hold an office. */
    List<PersonId> holders(Office office) {
        return found(
                        "COMMUNITY_ID = ? AND OFFICE_CODE = ? AND TERM_STATE = ? AND IS_ASIDE = ?",
                        office.communityId(),
                        office.code(),
                        TermState.HELD.code(),
                        false)
                .stream()
                .map(OfficeTerm::person)
                .toList();
    }

    private List<OfficeTerm> terms(Query query) {
        return Arrays.stream(ao.find(AoOfficeTerm.class, query))
                .map(OfficeRows::term)
                .toList();
    }

    OfficeTerm add(OfficeTerm draft) {
        return OfficeRows.term(ao.create(
                AoOfficeTerm.class,
                new DBParam(AoOfficeTerm.COMMUNITY_ID, draft.communityId()),
                new DBParam(AoOfficeTerm.OFFICE_CODE, draft.office()),
                new DBParam(AoOfficeTerm.USER_KEY, draft.person().value()),
                new DBParam(AoOfficeTerm.TERM_KEY, openKey(draft)),
                new DBParam(AoOfficeTerm.TERM_STATE, draft.state().code()),
                new DBParam(AoOfficeTerm.BEGINS_ON, draft.days().begins().toString()),
                new DBParam(AoOfficeTerm.ENDS_ON, ends(draft)),
                new DBParam(AoOfficeTerm.OFFERED_BY, draft.offeredBy().value()),
                new DBParam(AoOfficeTerm.IS_ASIDE, false)));
    }

    void change(OfficeTerm term) {
        for (AoOfficeTerm row : ao.find(AoOfficeTerm.class, "ID = ?", term.id())) {
            row.setTermKey(term.state().isOpen() ? openKey(term) : idKey(term.id()));
            row.setTermState(term.state().code());
            row.setBeginsOn(term.days().begins().toString());
            row.setEndsOn(ends(term));
            row.setClosedOn(term.closedOn().map(LocalDate::toString).orElse(null));
            row.setDoneLines(OfficeRows.stored(term.done()));
            row.save();
        }
    }

    void setAside(long communityId, PersonId person) {
        for (AoOfficeTerm row : ofPerson(communityId, person, false)) {
            row.setIsAside(true);
            row.setTermKey(idKey(row.getID()));
            row.save();
        }
    }

    /** What clashes with what there is meanwhile is deleted. */
    void bringBack(long communityId, PersonId person) {
        Set<String> taken = Arrays.stream(ofPerson(communityId, person, false))
                .map(AoOfficeTerm::getTermKey)
                .collect(Collectors.toSet());
        for (AoOfficeTerm row : ofPerson(communityId, person, true)) {
            OfficeTerm term = OfficeRows.term(row);
            String key = term.state().isOpen() ? openKey(term) : idKey(term.id());
            if (taken.add(key)) {
                row.setIsAside(false);
                row.setTermKey(key);
                row.save();
            }
        }
        removeAside(communityId, person);
    }

    void removeAside(long communityId, PersonId person) {
        ao.deleteWithSQL(AoOfficeTerm.class, OF_PERSON, communityId, person.value(), true);
    }

    private AoOfficeTerm[] ofPerson(long communityId, PersonId person, boolean isAside) {
        return ao.find(
                AoOfficeTerm.class,
                Query.select()
                        .where(OF_PERSON, communityId, person.value(), isAside)
                        .order("\"ID\" ASC"));
    }

    private static String openKey(OfficeTerm term) {
        return term.communityId() + ":" + term.office() + ":" + term.state().code() + ":" + term.person();
    }

    private static String idKey(long id) {
        return "id:" + id;
    }

    private static String ends(OfficeTerm term) {
        return term.days().ends().map(LocalDate::toString).orElse(null);
    }
}
