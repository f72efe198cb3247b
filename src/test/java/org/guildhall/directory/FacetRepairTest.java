package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.FacetRepair;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoMemberFacet;
import org.guildhall.membership.ao.AoMemberFacets;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** However the index of facets was broken, the night mends it and counts whom it mended. */
public class FacetRepairTest extends GuildTest {
    private final Directories directories;
    private TestApp app;
    private FacetsOfEveryMember facets;
    private long community;

    public FacetRepairTest(Kind kind) {
        super(kind);
        directories = new Directories(guild);
    }

    @Before
    public void threeMembers() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.member(community, "cleo", "Cleo Spinner", Role.MEMBER);
        Scheme scheme = directories.scheme(community);
        directories.says(community, ANA, "Damask", "teaches");
        directories.knows(community, BEN, "Madder");
        directories.accredited(scheme, ANA, "MW-1", AccreditationState.ACTIVE);
        directories.accredited(scheme, BEN, "MW-2", AccreditationState.REVOKED);
        app = guild.app();
        facets = new FacetsOfEveryMember(app, guild.database());
    }

    @Test
    public void whatIsWrittenIsFoundWithoutTheNight() {
        facets.sayWhatTheTablesSay("after the writes");

        assertThat(facets.rows())
                .extracting(AoMemberFacet::getFacet)
                .containsExactlyInAnyOrder(
                        "role",
                        "role",
                        "role",
                        "topic",
                        "topic-teaches",
                        "askable",
                        "topic",
                        "topic-knows",
                        "askable",
                        "accredited",
                        "accredited-level");
    }

    @Test
    public void whereNothingIsBrokenNothingIsWritten() {
        guild.database().statements().reset();

        assertThat(mend()).isZero();

        assertThat(guild.database().statements().list())
                .as("the members, and of each feature its tables, the members' rows and what is kept")
                .hasSize(1 + 3 * 6)
                .noneMatch(statement -> statement.startsWith("INSERT") || statement.startsWith("DELETE"));
    }

    @Test
    public void whatWasLostDoubledOrInTheWrongPlaceIsMendedAndCounted() {
        Set<String> before = facets.keys();
        for (AoMemberFacet row : facets.rows()) {
            guild.database().ao().deleteWithSQL(AoMemberFacet.class, "ID = ?", row.getID());
            assertThat(mend()).as("lost: %s", row.getFacet()).isEqualTo(1);
            assertThat(facets.keys()).isEqualTo(before);
        }
        for (AoMemberFacet row : facets.rows()) {
            row.setFacetKey("9");
            row.save();
        }
        assertThat(mend()).as("of three members, one of whom has three sources").isEqualTo(6);
        assertThat(facets.keys()).isEqualTo(before);
        assertThat(facets.rows()).hasSameSizeAs(before);
    }

    @Test
    public void aNewMemberIsFoundByWhatWasGrantedBefore() {
        guild.people.with("dora", "Dora Reed");
        Scheme other = directories.scheme(community, "Other", "OT", Visibility.SITE);
        directories.accredited(other, key("dora"), "OT-1", AccreditationState.ACTIVE);
        int before = facets.rows().size();

        guild.app().get(MembershipService.class).join(as(key("dora")), WEAVERS);

        assertThat(facets.rows()).as("the role, the scheme and its level").hasSize(before + 3);
        facets.sayWhatTheTablesSay("after the joining");
    }

    @Test
    public void aNewMemberOfACommunityThatStaysBusyIsFoundFromTheNightOn() {
        guild.people.with("dora", "Dora Reed");
        Scheme other = directories.scheme(community, "Other", "OT", Visibility.SITE);
        directories.accredited(other, key("dora"), "OT-1", AccreditationState.ACTIVE);
        List<Runnable> later = new ArrayList<>();
        guild.app()
                .with(BackgroundWork.class, later::add)
                .get(MembershipService.class)
                .join(as(key("dora")), WEAVERS);

        assertThat(mend()).isEqualTo(1);

        facets.sayWhatTheTablesSay("after the night");
        later.forEach(Runnable::run);
        facets.sayWhatTheTablesSay("after the background");
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsMended() {
        guild.database().ao().deleteWithSQL(AoMemberFacet.class, "COMMUNITY_ID = ?", community);
        guild.rights.readOnly(true);

        assertThat(mend()).isZero();

        assertThat(facets.rows()).isEmpty();
    }

    @Test
    public void aCommunityThatIsBusyWaitsForTheNextNight() {
        guild.database().ao().deleteWithSQL(AoMemberFacet.class, "COMMUNITY_ID = ?", community);
        Transactions busy = mock(Transactions.class);
        when(busy.aloneIn(anyLong(), any(), any())).thenThrow(RequestRefusedException.conflict("", "busy"));
        FacetRepair repair = new FacetRepair(
                app.get(MemberCards.class),
                app.get(MemberFacets.class),
                app.all(FacetSource.class),
                guild.rights,
                busy,
                app.get(Messages.class));

        repair.mend(() -> false);

        assertThat(facets.rows()).isEmpty();
        assertThat(mend()).isPositive();
    }

    @Test
    public void theNightSaysHowManyItMended() {
        assertThat(app.get(FacetRepair.class).run(() -> false)).isEqualTo("guildhall.membership.facets.done[0]");
    }

    @Test
    public void aRemovedSpaceTakesItAllWithIt() {
        app.get(AoMemberFacets.class).removeAll(community);

        assertThat(facets.rows()).isEmpty();
    }

    private int mend() {
        return app.get(FacetRepair.class).mend(() -> false);
    }
}
