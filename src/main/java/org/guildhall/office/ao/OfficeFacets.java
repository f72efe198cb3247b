package org.guildhall.office.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.office.OfficeFacet;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.TermState;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRow;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** Offices that members hold, each during its term, as something to narrow by. */
@Named
public class OfficeFacets implements FacetSource {
    private static final SqlTexts HELD = SqlTexts.ofTwo((people, communities) -> SqlText.of(
            "SELECT t.[COMMUNITY_ID], t.[USER_KEY], t.[OFFICE_CODE], o.[OFFICE_NAME], t.[BEGINS_ON], t.[ENDS_ON]"
                    + " FROM {0} t JOIN {1} o ON o.[COMMUNITY_ID] = t.[COMMUNITY_ID] AND o.[OFFICE_CODE] ="
                    + " t.[OFFICE_CODE] WHERE t.[USER_KEY] IN (" + people + ") AND t.[COMMUNITY_ID] IN ("
                    + communities + ") AND t.[TERM_STATE] = ? AND t.[IS_ASIDE] = ?",
            AoOfficeTerm.class,
            AoOffice.class));

    private final SqlReads sql;
    private final MemberFacets facets;

    /** That a member holds an office. */
    private record Held(MemberId by, String office, String name, LocalDate begins, Optional<LocalDate> ends) {
        FacetValue value() {
            Optional<OfficeKind> kind = OfficeKind.ofOffice(office).filter(any -> name.isEmpty());
            return new FacetValue(
                    OfficeFacet.OFFICE,
                    kind.map(OfficeFacet::value).orElseGet(() -> OfficeFacet.ofName(name)),
                    kind.map(OfficeKind::code).orElse(name),
                    Audience.EVERYBODY,
                    Optional.empty(),
                    begins,
                    ends.orElse(FacetValue.NEVER));
        }
    }

    @Inject
    public OfficeFacets(SqlReads sql, MemberFacets facets) {
        this.sql = sql;
        this.facets = facets;
    }

    /** After a change of their terms. */
    void renew(long communityId, Collection<PersonId> people) {
        facets.renew(
                this,
                people.stream()
                        .distinct()
                        .map(person -> new MemberId(communityId, person))
                        .toList());
    }

    @Override
    public Set<String> facets() {
        return OfficeFacet.CODES;
    }

    @Override
    public CommunityPart changedWith() {
        return CommunityPart.MEMBERS;
    }

    @Override
    public Map<MemberId, Set<FacetValue>> facets(Collection<MemberId> members) {
        Map<MemberId, Set<FacetValue>> values = new HashMap<>();
        Set<Long> communities = members.stream().map(MemberId::communityId).collect(Collectors.toSet());
        List<String> people = members.stream()
                .map(member -> member.person().value())
                .distinct()
                .toList();
        for (List<String> chunk : Chunks.of(people)) {
            held(chunk, communities).stream()
                    .filter(held -> members.contains(held.by()))
                    .filter(held -> !held.office().equals(OfficeKind.COORDINATOR.code()))
                    .forEach(held -> values.computeIfAbsent(held.by(), any -> new HashSet<>())
                            .add(held.value()));
        }
        return values;
    }

    private List<Held> held(List<String> people, Set<Long> communities) {
        List<Object> asked = HELD.filled(people, communities);
        asked.add(TermState.HELD.code());
        asked.add(false);
        return sql.rows(HELD.of(people, communities), OfficeFacets::held, asked.toArray());
    }

    private static Held held(SqlRow row) {
        return new Held(
                new MemberId(row.number(1), new PersonId(row.text(2))),
                row.text(3),
                Columns.text(row.text(4)),
                Days.day(row.text(5)),
                Days.optionalDay(row.text(6)));
    }
}
