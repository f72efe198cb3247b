package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberFacet;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.TestApp;

/** Holds the index of facets against the tables it is made from. */
final class FacetsOfEveryMember {
    private final TestApp app;
    private final AoDatabase database;
    private final CardsOfEveryMember members;

    FacetsOfEveryMember(TestApp app, AoDatabase database) {
        this.app = app;
        this.database = database;
        this.members = new CardsOfEveryMember(app);
    }

    /** Of every member it has what the features say and nothing else, and of nobody else anything. */
    void sayWhatTheTablesSay(String when) {
        List<MemberId> all = members.all().stream().map(Kept::member).toList();
        for (FacetSource source : app.all(FacetSource.class)) {
            assertThat(app.get(MemberFacets.class).differing(source.facets(), MemberFacets.told(source, all)))
                    .as("%s %s", source.facets(), when)
                    .isEmpty();
        }
        Map<Long, String> states = Arrays.stream(database.ao().find(AoMember.class))
                .collect(Collectors.toMap(AoMember::getID, AoMember::getMemberState));
        assertThat(rows())
                .as(when)
                .allSatisfy(row -> assertThat(states).containsEntry(row.getMemberId(), MembershipState.MEMBER.code()));
    }

    Set<String> keys() {
        return rows().stream().map(AoMemberFacet::getFacetKey).collect(Collectors.toSet());
    }

    List<AoMemberFacet> rows() {
        return List.of(database.ao().find(AoMemberFacet.class));
    }
}
