package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.CardRepair;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

public class DirectoryTest extends GuildTest {
    private final Directories directories;

    private long community;

    public DirectoryTest(Kind kind) {
        super(kind);
        directories = new Directories(guild);
    }

    @Before
    public void aCommunityOfAna() {
        community = guild.found(JoinPolicy.OPEN).id();
    }

    @Test
    public void aMemberIsShownWithTopicsAndStandingAccreditations() {
        Scheme scheme = directories.scheme(community);
        directories.knows(community, ANA, "Damask");
        directories.accredited(scheme, ANA, "MW-1", AccreditationState.ACTIVE);

        MemberView ana = page(Viewer.ANONYMOUS, "").members().get(0);

        assertThat(ana.name()).isEqualTo("Ana Weaver");
        assertThat(ana.coordinator()).isTrue();
        assertThat(ana.topics()).containsExactly("guildhall.expertise.reason.knows[Damask]");
        assertThat(ana.accreditations())
                .containsExactly(
                        "guildhall.expertise.accredited[Master, First, guildhall.accreditation.state.in-force]");
        assertThat(ana.since()).isEqualTo("2026-03-01");
        assertThat(ana.note()).isEmpty();
    }

    @Test
    public void ofManyTopicsTheThreeMostHelpfulAreShown() {
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        for (String topic : List.of("Dyeing", "Spinning", "Carding", "Warping")) {
            directories.says(community, ANA, topic, "learns");
        }
        directories.says(community, ANA, "Weaving", "knows");
        directories.says(community, ANA, "Damask", "teaches");
        directories.says(community, BEN, "Madder", "does");

        List<MemberView> members = page(Viewer.ANONYMOUS, "").members();

        assertThat(members.get(0).topics())
                .hasSize(3)
                .startsWith("guildhall.expertise.reason.teaches[Damask]", "guildhall.expertise.reason.knows[Weaving]");
        assertThat(members.get(1).topics()).containsExactly("guildhall.expertise.reason.does[Madder]");
    }

    @Test
    public void aRevokedAccreditationIsNeverShown() {
        Scheme scheme = directories.scheme(community);
        directories.accredited(scheme, ANA, "MW-1", AccreditationState.REVOKED);

        assertThat(page(as(BEN), "").members().get(0).accreditations()).isEmpty();
    }

    @Test
    public void anAccreditationForMembersIsShownToMembersAndItsHolderOnly() {
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.people.with("cleo", "Cleo Spinner");
        Scheme hidden = directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS);
        directories.accredited(hidden, ANA, "IN-1", AccreditationState.ACTIVE);
        directories.accredited(directories.scheme(community), ANA, "MW-1", AccreditationState.ACTIVE);

        assertThat(accreditationsOfAna(as(BEN)))
                .containsExactlyInAnyOrder(
                        "guildhall.expertise.accredited[Inner circle, First, guildhall.accreditation.state.in-force]",
                        "guildhall.expertise.accredited[Master, First, guildhall.accreditation.state.in-force]");
        assertThat(accreditationsOfAna(as(ANA))).hasSize(2);
        assertThat(accreditationsOfAna(as(CLEO)))
                .containsExactly(
                        "guildhall.expertise.accredited[Master, First, guildhall.accreditation.state.in-force]");
        assertThat(accreditationsOfAna(Viewer.ANONYMOUS))
                .containsExactly(
                        "guildhall.expertise.accredited[Master, First, guildhall.accreditation.state.in-force]");
    }

    private List<String> accreditationsOfAna(Viewer viewer) {
        return page(viewer, "").members().get(0).accreditations();
    }

    @Test
    public void whoeverIsGoneIsNotShownAndWhoeverIsDeactivatedIsNamedAsSuch() {
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.member(community, "cleo", "Cleo Spinner", Role.MEMBER);
        guild.people.without(BEN).with("cleo", "Cleo Spinner", PersonState.DEACTIVATED);

        assertThat(page(as(ANA), "").members())
                .extracting(MemberView::name, MemberView::note, MemberView::profileUrl)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana Weaver", "", "/display/~ana"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Cleo Spinner", "guildhall.directory.deactivated", "/display/~cleo"));
    }

    @Test
    public void aSearchWithoutAWordFindsNobody() {
        assertThat(page(as(BEN), "!!!").members()).isEmpty();
        assertThat(page(as(BEN), "wea").members()).hasSize(1);
    }

    @Test
    public void theViewersOwnMembershipIsTold() {
        assertThat(page(as(ANA), "").own()).map(Membership::role).contains(Role.COORDINATOR);
        assertThat(page(as(CLEO), "").own()).isEmpty();
        assertThat(page(Viewer.ANONYMOUS, "").own()).isEmpty();
    }

    @Test
    public void whoMayNotSeeTheSpaceSeesNoMembers() {
        guild.rights.hidden(WEAVERS);

        assertRefused(RequestRefusedException.Kind.NOT_FOUND, () -> page(as(BEN), ""), "guildhall.community.not-found");
    }

    @Test
    public void aPageCostsTheSameForTenAndForAThousandMembers() {
        Scheme scheme = directories.scheme(community);
        fill(scheme, 0, 10);
        int listed = cost("");
        int found = cost("member");
        fill(scheme, 10, 1000);

        assertThat(cost("")).isEqualTo(listed).isLessThanOrEqualTo(7);
        assertThat(cost("member")).isLessThanOrEqualTo(found).isLessThanOrEqualTo(12);
    }

    @Test
    public void aPageIsTheCommunityTheMembersWithTheirCardsAndTheSchemes() {
        fill(directories.scheme(community), 0, 60);
        night();
        String[] tables = {"_COMMUNITY", "_MEMBER", "_SCHEME"};

        for (Viewer viewer : List.of(Viewer.ANONYMOUS, as(ANA), as(key("m7")))) {
            List<String> statements = statements(viewer);

            assertThat(statements).hasSize(tables.length);
            for (int i = 0; i < tables.length; i++) {
                assertThat(statements.get(i)).startsWith("SELECT").contains(tables[i]);
            }
        }
    }

    @Test
    public void whereNobodyIsAccreditedTheSchemesAreNotRead() {
        directories.knows(community, ANA, "Damask");
        night();

        assertThat(statements(as(ANA))).hasSize(2);
    }

    @Test
    public void aConfirmedCredentialIsShownWithWhoConfirmedItToWhoeverIsSignedInForNoMoreStatements() {
        fill(directories.scheme(community), 0, 5);
        night();
        int before = statements(as(CLEO)).size();

        directories.confirmed(community, ANA, "Master Weaver");

        assertThat(credentialsOfAna(as(CLEO)))
                .containsExactly("guildhall.claim.line.checked[Master Weaver, Board, Ben Dyer, 2026-01-01]");
        assertThat(credentialsOfAna(Viewer.ANONYMOUS)).isEmpty();
        assertThat(statements(as(CLEO))).hasSize(before);
    }

    private List<String> credentialsOfAna(Viewer viewer) {
        return page(viewer, "").members().stream()
                .filter(member -> member.name().startsWith("Ana"))
                .findFirst()
                .orElseThrow()
                .credentials();
    }

    @Test
    public void peopleWhoseCardsDoNotHaveItAllCostOneStatementForEachFeature() {
        Scheme scheme = directories.scheme(community);
        fill(scheme, 0, 20);
        night();
        for (String person : List.of("m3", "m4")) {
            for (String topic : List.of("a", "b", "c")) {
                directories.says(community, key(person), ("織" + topic).repeat(50), "teaches");
            }
        }
        guild.member(community, "newcomer", "Newcomer", Role.MEMBER);
        directories.accredited(
                directories.scheme(community, "Later", "LA", Visibility.SITE), ANA, "LA-1", AccreditationState.ACTIVE);

        List<MemberView> members = page(as(ANA), "").members();

        assertThat(members)
                .filteredOn(member -> member.name().equals("Member 3"))
                .singleElement()
                .satisfies(member -> {
                    assertThat(member.topics()).hasSize(3).allMatch(topic -> topic.contains("織"));
                    assertThat(member.accreditations())
                            .containsExactly("guildhall.expertise.accredited[Master, First,"
                                    + " guildhall.accreditation.state.in-force]");
                });
        assertThat(statements(as(ANA))).hasSize(3 + 3);
    }

    @Test
    public void anAccreditationIsShownFromItsFirstDayToItsLastWithoutAnyJob() {
        Scheme scheme = directories.scheme(community);
        directories.accredited(scheme, ANA, "MW-1", AccreditationState.ACTIVE);
        night();

        guild.clock.move(Duration.ofDays(-59));
        assertThat(accreditationsOfAna(as(BEN))).as("on its first day").hasSize(1);
        guild.clock.move(Duration.ofDays(-1));
        assertThat(accreditationsOfAna(as(BEN))).as("a day before").isEmpty();
    }

    private void night() {
        guild.app().get(CardRepair.class).mend(() -> false);
    }

    private List<String> statements(Viewer viewer) {
        Directory directory = directories.directory();
        page(directory, viewer, "");
        guild.database().statements().reset();
        page(directory, viewer, "");
        return guild.database().statements().list();
    }

    private int cost(String search) {
        guild.database().statements().reset();
        DirectoryPage page = page(as(ANA), search);
        assertThat(page.members()).hasSizeGreaterThanOrEqualTo(10);
        return guild.database().statements().count();
    }

    private void fill(Scheme scheme, int from, int to) {
        guild.database().transactions().inOne(() -> {
            for (int i = from; i < to; i++) {
                guild.member(community, "m" + i, "Member " + i, Role.MEMBER);
                directories.knows(community, key("m" + i), "Topic " + i % 7);
                directories.accredited(scheme, key("m" + i), "MW-" + i, AccreditationState.ACTIVE);
            }
        });
    }

    private DirectoryPage page(Viewer viewer, String search) {
        return page(directories.directory(), viewer, search);
    }

    private static DirectoryPage page(Directory directory, Viewer viewer, String search) {
        return directory.page(
                viewer,
                new DirectoryRequest(
                        WEAVERS,
                        Optional.empty(),
                        MemberQuery.Order.NAME,
                        Optional.of(search).filter(text -> !text.isEmpty()),
                        Optional.empty(),
                        48));
    }
}
