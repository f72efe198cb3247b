package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.CardPart;
import org.guildhall.membership.CardRepair;
import org.guildhall.membership.CardText;
import org.guildhall.membership.MemberCards;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.MembershipService;
import org.guildhall.membership.Role;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.SpaceKey;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** However a card was broken, the night mends it and counts it. */
public class CardRepairTest extends GuildTest {
    private final Directories directories;
    private TestApp app;
    private CardsOfEveryMember cards;
    private long community;

    public CardRepairTest(Kind kind) {
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
        directories.confirmed(community, ANA, "Master Weaver");
        app = guild.app();
        cards = new CardsOfEveryMember(app);
        mend();
    }

    @Test
    public void whereNothingIsBrokenNothingIsWritten() {
        guild.database().statements().reset();

        assertThat(mend()).isZero();

        assertThat(guild.database().statements().list())
                .as("the cards, and each feature's tables")
                .hasSize(4)
                .noneMatch(statement -> statement.startsWith("UPDATE"));
    }

    @Test
    public void eachBrokenCardIsMendedAndCounted() {
        List<Kept> before = cards.all();
        List<String> broken = new ArrayList<>(Arrays.asList(
                "",
                "1+",
                "2\nknows\tMadder",
                "1\nteaches\tLace",
                "1\n9\tFirst\tMW-9\t2026-01-01\t9999-12-31",
                "1\n\n"));
        for (CardPart part : CardPart.values()) {
            for (String text : broken) {
                cards(part, Map.of(member(before, 0), text, member(before, 1), text, member(before, 2), text));

                assertThat(mend()).as("%s of everybody: %s", part, text).isEqualTo(3);

                assertThat(cards.all()).isEqualTo(before);
            }
        }
    }

    @Test
    public void aCardThatLostWhatItHadOrTookAnotherPersonsIsMended() {
        List<Kept> before = cards.all();
        for (CardPart part : CardPart.values()) {
            cards(part, Map.of(member(before, 0), CardText.of(List.of())));
            assertThat(mend()).as("%s lost", part).isEqualTo(1);
            assertThat(cards.all()).isEqualTo(before);

            cards(part, Map.of(member(before, 2), before.get(0).parts().get(part)));
            assertThat(mend()).as("%s of another", part).isEqualTo(1);
            assertThat(cards.all()).isEqualTo(before);
        }
    }

    @Test
    public void aCardThatWasNotKeptYetIsMadeAndIsNoFault() {
        List<Kept> before = cards.all();
        for (CardPart part : CardPart.values()) {
            java.util.HashMap<MemberId, String> none = new java.util.HashMap<>();
            none.put(member(before, 0), null);
            cards(part, none);

            assertThat(mend()).isZero();

            assertThat(cards.all()).isEqualTo(before);
        }
    }

    @Test
    public void cardsOfSeveralCommunitiesAreMendedEachByItsOwnTables() {
        long other = guild.communities()
                .found(new SpaceKey("OTHER"), new NewCommunity("Dyers", "dyeing", "To dye well.", JoinPolicy.OPEN, ANA))
                .id();
        guild.member(other, "ana", "Ana Weaver", Role.MEMBER);
        directories.says(other, ANA, "Indigo", "does");
        mend();
        List<Kept> before = cards.all();
        cards(CardPart.TOPICS, Map.of(new MemberId(community, ANA), "1", new MemberId(other, ANA), "1"));

        assertThat(mend()).isEqualTo(2);

        assertThat(cards.all()).isEqualTo(before);
    }

    @Test
    public void theCardOfANewMemberNeverTakesThePlaceOfWhatAGrantHasKept() {
        List<Runnable> later = new ArrayList<>();
        TestApp busy = guild.app().with(BackgroundWork.class, later::add);
        guild.people.with("dora", "Dora Reed");
        MemberId dora = new MemberId(community, key("dora"));
        busy.get(MembershipService.class).join(as(key("dora")), WEAVERS);
        assertThat(partsOf(dora)).as("before it is made").containsOnlyKeys(CardPart.TOPICS);
        cards(CardPart.ACCREDITATIONS, Map.of(dora, "kept by a grant"));

        later.forEach(Runnable::run);

        assertThat(later).isNotEmpty();
        assertThat(partsOf(dora)).containsEntry(CardPart.ACCREDITATIONS, "kept by a grant");
    }

    @Test
    public void theCardOfANewMemberIsMadeSoonWithWhatWasGrantedBefore() {
        guild.people.with("dora", "Dora Reed");
        directories.accredited(
                directories.scheme(community, "Other", "OT", Visibility.SITE),
                key("dora"),
                "OT-1",
                AccreditationState.ACTIVE);

        guild.app().get(MembershipService.class).join(as(key("dora")), WEAVERS);

        cards.sayWhatTheTablesSay("after the joining");
        assertThat(partsOf(new MemberId(community, key("dora"))).get(CardPart.ACCREDITATIONS))
                .contains("OT-1");
    }

    private Map<CardPart, String> partsOf(MemberId member) {
        return cards.all().stream()
                .filter(kept -> kept.member().equals(member))
                .findFirst()
                .orElseThrow()
                .parts();
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsMended() {
        List<Kept> before = cards.all();
        cards(CardPart.TOPICS, Map.of(new MemberId(community, CLEO), "1+"));
        guild.rights.readOnly(true);

        assertThat(mend()).isZero();

        assertThat(cards.all()).isNotEqualTo(before);
    }

    @Test
    public void theNightSaysHowManyItMended() {
        cards(CardPart.TOPICS, Map.of(new MemberId(community, CLEO), "1+"));

        assertThat(app.get(CardRepair.class).run(() -> false)).isEqualTo("guildhall.membership.cards.done[1]");
    }

    private int mend() {
        return app.get(CardRepair.class).mend(() -> false);
    }

    private void cards(CardPart part, Map<MemberId, String> texts) {
        app.get(MemberCards.class).keep(part, texts);
    }

    private static MemberId member(List<Kept> of, int index) {
        return of.get(index).member();
    }
}
