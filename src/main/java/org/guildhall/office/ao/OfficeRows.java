package org.guildhall.office.ao;

import java.util.List;
import java.util.Optional;
import org.guildhall.office.Office;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermDays;
import org.guildhall.office.TermState;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;

/** Offices and terms as rows have them. */
final class OfficeRows {
    static final String OFFICE =
            "o.[COMMUNITY_ID], o.[OFFICE_CODE], o.[OFFICE_NAME], o.[DESCRIPTION], o.[WANTED]," + " o.[CHECKLIST]";
    static final String TERM =
            "t.[ID], t.[USER_KEY], t.[TERM_STATE], t.[BEGINS_ON], t.[ENDS_ON], t.[OFFERED_BY]," + " t.[DONE_LINES]";
    private static final String LINE = "\n";

    private OfficeRows() {}

    static Office office(SqlRow row) {
        return new Office(
                row.number(1),
                row.text(2),
                Columns.text(row.text(3)),
                Columns.text(row.text(4)),
                row.flag(5),
                lines(row.text(6)));
    }

    /** The open term beside an office; empty where there is none. */
    static Optional<OfficeTerm> term(SqlRow row) {
        return Optional.ofNullable(row.text(8))
                .map(person -> new OfficeTerm(
                        row.number(7),
                        row.number(1),
                        row.text(2),
                        new PersonId(person),
                        TermState.ofCode(row.text(9)),
                        new TermDays(Days.day(row.text(10)), Days.optionalDay(row.text(11))),
                        new PersonId(row.text(12)),
                        Optional.empty(),
                        lines(row.text(13))));
    }

    static OfficeTerm term(AoOfficeTerm row) {
        return new OfficeTerm(
                row.getID(),
                row.getCommunityId(),
                row.getOfficeCode(),
                new PersonId(row.getUserKey()),
                TermState.ofCode(row.getTermState()),
                new TermDays(Days.day(row.getBeginsOn()), Days.optionalDay(row.getEndsOn())),
                new PersonId(row.getOfferedBy()),
                Days.optionalDay(row.getClosedOn()),
                lines(row.getDoneLines()));
    }

    static List<String> lines(String stored) {
        return stored == null ? List.of() : stored.lines().toList();
    }

    static String stored(List<String> lines) {
        return Columns.stored(String.join(LINE, lines));
    }
}
