package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.Audience;
import org.guildhall.membership.CardRepair;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoParticipations;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.ao.AoOffices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What each viewer can narrow a directory by, and what it costs. */
public class NarrowedDirectoryTest extends GuildTest {
    private static final int MOST_STATEMENTS = 6;

    private final Directories directories;
    private long community;

    public NarrowedDirectoryTest(Kind kind) {
        super(kind);
        directories = new Directories(guild);
    }

    @Before
    public void threeMembers() {
        community = guild.found(JoinPolicy.OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.member(community, "cleo", "Cleo Spinner", Role.MEMBER);
        directories.says(community, ANA, "Damask", "teaches");
        directories.says(community, BEN, "Damask", "learns");
        directories.accredited(directories.scheme(community), BEN, "MW-1", AccreditationState.ACTIVE);
        directories.accredited(
                directories.scheme(community, "Gone", "GO", Visibility.SITE), CLEO, "GO-1", AccreditationState.REVOKED);
    }

    @Test
    public void membersAreFoundByWhatTheyAreAccreditedForWhileItIsInForce() {
        assertThat(names(as(ANA), "accredited:Master")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "accredited:master=First")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "accredited:Master=Second")).isEmpty();
        assertThat(names(as(ANA), "accredited:Gone")).isEmpty();
        assertThat(names(as(ANA), "-accredited:Master")).containsExactly("Ana Weaver", "Cleo Spinner");
        assertThat(names(Viewer.ANONYMOUS, "accredited:Master topic:damask learns"))
                .containsExactly("Ben Dyer");
        assertThat(options(as(ANA))).contains("Master", "Master, First").noneMatch(label -> label.contains("Gone"));
    }

    @Test
    public void aSchemeForMembersLeavesNoTraceForOthersAndItsHolderSeesTheirOwn() {
        directories.accredited(
                directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS),
                CLEO,
                "IN-1",
                AccreditationState.ACTIVE);

        assertThat(names(as(ANA), "accredited:\"Inner circle\"")).containsExactly("Cleo Spinner");
        assertThat(options(as(ANA))).contains("Inner circle");
        guild.people.with("dora", "Dora Reed");
        for (Viewer outsider : List.of(Viewer.ANONYMOUS, as(key("dora")))) {
            assertThat(options(outsider)).noneMatch(label -> label.contains("Inner circle"));
            assertThat(page(outsider, "accredited:\"Inner circle\"").panel().problem())
                    .isEqualTo("guildhall.directory.filter.no-scheme[Inner circle]");
            assertThat(page(outsider, "-accredited:Nothing").panel().problem())
                    .isEqualTo("guildhall.directory.filter.no-scheme[Nothing]");
        }
    }

    @Test
    public void aLevelOrAHigherOneIsAskedForByNameOrPlace() {
        Scheme ladder = directories.scheme(community, "Ladder", "LA", Visibility.SITE, "Low", "Middle", "High");
        directories.accredited(ladder, ANA, "LA-1", "Low");
        directories.accredited(ladder, BEN, "LA-2", "Middle");
        directories.accredited(ladder, CLEO, "LA-3", "High");

        assertThat(names(as(ANA), "accredited:ladder>=middle")).containsExactly("Ben Dyer", "Cleo Spinner");
        assertThat(names(as(ANA), "accredited:la>=3")).containsExactly("Cleo Spinner");
        assertThat(names(as(ANA), "accredited:LA=Middle")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "-accredited:la>=2")).containsExactly("Ana Weaver");
        assertThat(page(as(ANA), "accredited:la>=4").panel().problem())
                .isEqualTo("guildhall.directory.filter.no-level[la, 4]");
        assertThat(page(as(ANA), "accredited:la>=2").panel().chips())
                .extracting(FilterChip::label)
                .containsExactly("guildhall.directory.facet.level.at-least[la, 2]");
    }

    @Test
    public void membersAreFoundByTheirPartAsFarAsItIsShownAndByARestUntilItIsOver() {
        LocalDate lastDay = LocalDate.parse("2026-03-10");
        say(BEN, "core", Optional.of(lastDay), Audience.MEMBERS);
        say(CLEO, "friend", Optional.empty(), Audience.ME);

        assertThat(names(as(ANA), "participation:core")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "resting")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "-resting")).containsExactly("Ana Weaver", "Cleo Spinner");
        assertThat(options(as(ANA)))
                .contains("guildhall.directory.facet.participation.core", "guildhall.directory.facet.resting.yes")
                .doesNotContain("guildhall.directory.facet.participation.friend");
        assertThat(names(as(ANA), "participation:friend")).isEmpty();
        assertThat(names(as(CLEO), "participation:friend")).containsExactly("Cleo Spinner");
        assertThat(names(Viewer.ANONYMOUS, "participation:core")).isEmpty();
        assertThat(names(Viewer.ANONYMOUS, "-resting"))
                .as("nobody is seen to rest")
                .hasSize(3);

        guild.clock.moveTo(lastDay.plusDays(1));
        assertThat(names(as(ANA), "resting")).isEmpty();
        say(BEN, "active", Optional.empty(), Audience.MEMBERS);
        assertThat(names(as(ANA), "participation:core")).isEmpty();
        assertThat(names(as(ANA), "participation:active")).containsExactly("Ben Dyer");
    }

    private void say(PersonId person, String level, Optional<LocalDate> restingUntil, Audience audience) {
        guild.app()
                .get(AoParticipations.class)
                .say(
                        guild.memberships().of(community, person).orElseThrow(),
                        new Participation(ParticipationLevel.ofCode(level), restingUntil, "", audience));
    }

    @Test
    public void membersAreFoundByTheOfficesTheyHoldDuringTheirTerm() {
        directories.holds(community, BEN, OfficeKind.MENTOR, "", Optional.empty());
        directories.holds(
                community, CLEO, OfficeKind.OWN, "Keeper of Looms", Optional.of(LocalDate.parse("2026-03-31")));

        assertThat(names(as(ANA), "office:mentor")).containsExactly("Ben Dyer");
        assertThat(names(as(ANA), "office:\"guildhall.office.kind.mentor\""))
                .as("as the reader's language names it")
                .containsExactly("Ben Dyer");
        assertThat(names(Viewer.ANONYMOUS, "office:\"keeper of looms\"")).containsExactly("Cleo Spinner");
        assertThat(names(as(ANA), "-office:mentor")).containsExactly("Ana Weaver", "Cleo Spinner");
        assertThat(options(as(ANA))).contains("guildhall.office.kind.mentor", "Keeper of Looms");

        guild.clock.moveTo(LocalDate.parse("2026-04-01"));
        assertThat(names(as(ANA), "office:\"Keeper of Looms\""))
                .as("when the term is over")
                .isEmpty();
        assertThat(options(as(ANA))).doesNotContain("Keeper of Looms");
    }

    @Test
    public void anOfficeThatIsRenamedGivenUpOrTakenAwayIsFoundSo() {
        OfficeTerm term = directories.holds(community, CLEO, OfficeKind.OWN, "Keeper of Looms", Optional.empty());
        AoOffices offices = guild.app().get(AoOffices.class);

        directories.renamed(community, term.office(), "Loom keeper");
        assertThat(names(as(ANA), "office:\"Loom keeper\"")).containsExactly("Cleo Spinner");
        assertThat(names(as(ANA), "office:\"Keeper of Looms\"")).isEmpty();

        offices.removeTerm(term);
        assertThat(names(as(ANA), "office:\"Loom keeper\"")).isEmpty();
    }

    @Test
    public void aSearchFindsPeopleByNameThenByWhatIsTrueOfThemAndSaysWhatMatched() {
        guild.member(community, "dam", "Damaris Low", Role.MEMBER);
        directories.holds(community, CLEO, OfficeKind.OWN, "Keeper of damask", Optional.empty());

        DirectoryPage page = search(as(ANA), "damas", "", Optional.empty(), 48);

        assertThat(page.members())
                .extracting(MemberView::name)
                .containsExactly("Ana Weaver", "Ben Dyer", "Cleo Spinner");
        assertThat(search(as(ANA), "dam", "", Optional.empty(), 48).members())
                .extracting(MemberView::name)
                .containsExactly("Damaris Low", "Ana Weaver", "Ben Dyer", "Cleo Spinner");
        assertThat(page.members())
                .extracting(MemberView::matched)
                .containsExactly(
                        List.of("guildhall.directory.matched.topic[Damask]"),
                        List.of("guildhall.directory.matched.topic[Damask]"),
                        List.of("guildhall.directory.matched.office[Keeper of damask]"));
        assertThat(search(as(ANA), "ben damask", "", Optional.empty(), 48).members())
                .as("each word in the name or in something else")
                .extracting(MemberView::name)
                .containsExactly("Ben Dyer");
        assertThat(search(as(ANA), "master", "topic:damask", Optional.empty(), 48)
                        .members())
                .extracting(MemberView::name)
                .containsExactly("Ben Dyer");
        assertThat(search(as(ANA), "mw", "", Optional.empty(), 48).members())
                .as("by the prefix of its numbers")
                .extracting(MemberView::name)
                .containsExactly("Ben Dyer");
        assertThat(search(as(ANA), "velvet", "", Optional.empty(), 48).members())
                .isEmpty();
    }

    @Test
    public void aSearchGoesOnPageByPageFromNamesToTheOthers() {
        guild.member(community, "dam", "Damask Low", Role.MEMBER);
        for (int size = 1; size < 5; size++) {
            for (String filter : List.of("", "-role:coordinator")) {
                List<String> all = new ArrayList<>();
                Optional<String> after = Optional.empty();
                do {
                    DirectoryPage page = search(as(ANA), "damask", filter, after, size);
                    assertThat(page.members()).hasSizeLessThanOrEqualTo(size);
                    all.addAll(page.members().stream().map(MemberView::name).toList());
                    after = page.next();
                } while (after.isPresent());

                assertThat(all)
                        .as("%s on a page, %s", size, filter)
                        .isEqualTo(
                                filter.isEmpty()
                                        ? List.of("Damask Low", "Ana Weaver", "Ben Dyer")
                                        : List.of("Damask Low", "Ben Dyer"));
            }
        }
    }

    @Test
    public void ofManyWordsOnlyTheFirstAreLookedForBeyondNames() {
        assertThat(search(as(ANA), "damask damask ben dyer", "", Optional.empty(), 48)
                        .members())
                .extracting(MemberView::name)
                .containsExactly("Ben Dyer");
        guild.database().statements().reset();
        search(as(ANA), "a b c d e f g h i j k l m n o p q r s t u v w x y z", "", Optional.empty(), 48);
        assertThat(guild.database().statements().list())
                .filteredOn(statement -> statement.contains("TOPIC_TERM"))
                .hasSize(SoughtValues.MOST_WORDS);
    }

    @Test
    public void aSearchTellsNothingOfASchemeForMembers() {
        directories.accredited(
                directories.scheme(community, "Inner circle", "IN", Visibility.MEMBERS),
                CLEO,
                "IN-1",
                AccreditationState.ACTIVE);

        assertThat(search(as(ANA), "inner", "", Optional.empty(), 48).members())
                .extracting(MemberView::name)
                .containsExactly("Cleo Spinner");
        assertThat(search(Viewer.ANONYMOUS, "inner", "", Optional.empty(), 48).members())
                .isEmpty();
    }

    private DirectoryPage search(Viewer viewer, String words, String filter, Optional<String> after, int size) {
        DirectoryPage page = guild.app()
                .get(Directory.class)
                .page(
                        viewer,
                        new DirectoryRequest(
                                WEAVERS,
                                Optional.empty(),
                                MemberQuery.Order.NAME,
                                Optional.of(words),
                                new NarrowingRequest(filter, List.of(), "", "", !filter.isEmpty()),
                                after,
                                Optional.empty(),
                                size));
        assertThat(page.panel().problem()).isEmpty();
        return page;
    }

    @Test
    public void theMacrosRoleHoldsWhateverTheReaderChooses() {
        DirectoryPage page =
                guild.app().get(Directory.class).page(as(ANA), request("topic:damask", Optional.of(Role.MEMBER)));

        assertThat(page.members()).extracting(MemberView::name).containsExactly("Ben Dyer");
        assertThat(page.panel().text()).isEqualTo("topic:damask");
    }

    @Test
    public void whatIsChosenCanBeTakenBackThoughNobodyIsLeft() {
        DirectoryPage page = page(as(ANA), "topic:Nothing -role:member");

        assertThat(page.members()).extracting(MemberView::name).isEmpty();
        assertThat(page.panel().groups())
                .flatExtracting(FacetGroup::options)
                .filteredOn(FacetOption::chosen)
                .extracting(FacetOption::term)
                .containsExactlyInAnyOrder("topic:Nothing", "-role:member");
        assertThat(page.panel().chips()).extracting(FilterChip::rest).containsExactly("-role:member", "topic:Nothing");
    }

    @Test
    public void aPageWithFacetsTakesFewLookUps() {
        guild.app().get(CardRepair.class).mend(() -> false);
        Directory directory = guild.app().get(Directory.class);
        for (String text : List.of("", "topic:damask", "topic:damask accredited:Master -role:coordinator joined:30d")) {
            guild.database().statements().reset();

            directory.page(as(BEN), request(text, Optional.empty()));

            assertThat(new HashSet<>(guild.database().statements().list()))
                    .as("%s, where a request asks nothing twice", text)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private List<String> names(Viewer viewer, String text) {
        DirectoryPage page = page(viewer, text);
        assertThat(page.panel().problem()).isEmpty();
        return page.members().stream().map(MemberView::name).toList();
    }

    private Stream<String> options(Viewer viewer) {
        return page(viewer, "").panel().groups().stream()
                .flatMap(group -> group.options().stream())
                .map(FacetOption::label)
                .map(label -> label.replaceAll("guildhall\\.directory\\.facet\\.level\\[(.*)]", "$1"));
    }

    private DirectoryPage page(Viewer viewer, String text) {
        return guild.app().get(Directory.class).page(viewer, request(text, Optional.empty()));
    }

    private static DirectoryRequest request(String text, Optional<Role> role) {
        return new DirectoryRequest(
                WEAVERS,
                role,
                MemberQuery.Order.NAME,
                Optional.empty(),
                new NarrowingRequest(text, List.of(), "", "", true),
                Optional.empty(),
                Optional.empty(),
                48);
    }
}
