package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What a search for people who know tells of their accreditations: what the one who searches may read of. */
public class AccreditedFindingsTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MINA = new PersonId("key-mina");

    private AoTopics topics;
    private ExpertiseLookup lookup;
    private Scheme inner;

    public AccreditedFindingsTest(Kind kind) {
        super(kind);
    }

    @Before
    public void hanaKnowsRubyAndIsAccreditedUnderBothSchemes() {
        topics = academy.app.get(AoTopics.class);
        lookup = academy.app.get(ExpertiseLookup.class);
        inner = academy.schemeForMembers("Inner circle", "INN");
        academy.people.with("mina", "Mina Member");
        academy.join(MINA);
        academy.grant("hana", "2026-01-10");
        academy.service.grant(AS_ADMIN, SPACE, new Grant(inner.id(), "hana", "One", LocalDate.parse("2026-01-10"), ""));
        say(academy.community, HANA);
    }

    @Test
    public void whatIsForMembersIsToldToMembersAdminsAndTheHolderOnly() {
        for (Viewer inside : List.of(Viewer.of(MINA), AS_ADMIN, AS_HOLDER)) {
            assertThat(schemesToldTo(inside, Optional.of(SPACE)))
                    .containsExactlyInAnyOrder("Inner circle", "Practitioner");
        }
        for (Viewer outside : List.of(Viewer.ANONYMOUS, AS_MAREK)) {
            assertThat(schemesToldTo(outside, Optional.of(SPACE))).containsExactly("Practitioner");
            assertThat(schemesToldTo(outside, Optional.empty())).containsExactly("Practitioner");
        }
    }

    @Test
    public void aMemberOfOneCommunityIsToldNothingOfAnothersHiddenSchemes() {
        Community other = academy.communities.found(
                new SpaceKey("OTHER"), new NewCommunity("Other", "x", "", JoinPolicy.OPEN, HANA));
        academy.inOne(() -> academy.memberships.add(
                other.id(),
                new PersonId("key-marek"),
                "Marek",
                org.guildhall.membership.MembershipState.MEMBER,
                org.guildhall.membership.Role.MEMBER,
                academy.clock.instant()));
        say(other, HANA);

        assertThat(schemesToldTo(AS_MAREK, Optional.empty())).containsExactly("Practitioner");
    }

    @Test
    public void aSearchInAllCommunitiesTakesTheSameStatementsForOneAndForTwentyWithHiddenSchemes() {
        int withOne = statementsOfASearch();
        IntStream.range(0, 20).forEach(this::anotherCommunity);

        assertThat(statementsOfASearch()).isEqualTo(withOne).isEqualTo(7);
    }

    private void anotherCommunity(int i) {
        SpaceKey space = new SpaceKey("S" + i);
        Community community =
                academy.communities.found(space, new NewCommunity("C" + i, "x", "", JoinPolicy.OPEN, HANA));
        say(community, HANA);
        Scheme hidden = academy.inOne(() -> academy.storedSchemes.add(
                community.id(), academy.termsForMembers("Inner circle", "P" + i), LocalDate.parse("2026-01-01")));
        academy.inOne(() ->
                academy.accreditations.add(academy.draft(hidden, "P" + i + "-1", HANA), "Hana", Optional.empty()));
    }

    private int statementsOfASearch() {
        academy.database.statements().reset();
        assertThat(schemesToldTo(AS_MAREK, Optional.empty())).containsExactly("Practitioner");
        return academy.database.statements().count();
    }

    private List<String> schemesToldTo(Viewer viewer, Optional<SpaceKey> space) {
        return lookup.find(viewer, new ExpertiseQuery("ruby", space, Optional.empty(), 50)).findings().stream()
                .flatMap(finding -> finding.accreditations().stream())
                .map(CurrentAccreditation::schemeName)
                .toList();
    }

    private void say(Community community, PersonId person) {
        academy.inOne(() -> topics.state(
                community.id(), person, new TopicInput("Ruby", "knows", "", true), academy.clock.instant()));
    }
}
