package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.membership.ao.AoMemberFacet;
import org.guildhall.membership.ao.AoMemberWord;
import org.guildhall.membership.ao.AoMemberships;
import org.guildhall.membership.ao.SqlMemberCards;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.AoSqlUpdates;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.MovableClock;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The stored cards alone: whose part is kept, and whose is not written over. */
public class StoredCardsTest extends OnEveryDatabase {
    @Rule
    public final AoDatabase database;

    private SqlMemberCards cards;
    private Membership ana;
    private Membership ben;

    public StoredCardsTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind, AoMember.class, AoMemberWord.class, AoMemberFacet.class);
    }

    @Before
    public void twoMembers() {
        cards = new SqlMemberCards(database.sql(), new AoSqlUpdates(database.engines(), database.transactions()));
        AoMemberships memberships = new AoMemberships(database.ao(), database.sql(), MovableClock.noonOf("2026-03-01"));
        ana = memberships.add(7, new PersonId("key-ana"), "Ana", MembershipState.MEMBER, Role.MEMBER, Instant.EPOCH);
        ben = memberships.add(7, new PersonId("key-ben"), "Ben", MembershipState.MEMBER, Role.MEMBER, Instant.EPOCH);
    }

    @Test
    public void aNewMembersCardSaysNothingOfTopicsAndWaitsForAccreditations() {
        Map<CardPart, String> begun = Map.of(CardPart.TOPICS, CardText.of(List.of()));

        assertThat(cards.after(0))
                .containsExactly(new Kept(ana.id(), id(ana), begun), new Kept(ben.id(), id(ben), begun));
        assertThat(cards.after(ana.id())).extracting(Kept::member).containsExactly(id(ben));
    }

    @Test
    public void eachPartIsKeptOfWhomItIsAbout() {
        write(() -> cards.keep(CardPart.TOPICS, Map.of(id(ana), "weaving")));
        write(() -> cards.keep(
                CardPart.ACCREDITATIONS,
                Map.of(id(ana), "One", id(ben), "Two", new MemberId(7, new PersonId("key-nobody")), "Three")));

        assertThat(cards.after(0))
                .extracting(Kept::parts)
                .containsExactly(
                        Map.of(CardPart.TOPICS, "weaving", CardPart.ACCREDITATIONS, "One"),
                        Map.of(CardPart.TOPICS, CardText.of(List.of()), CardPart.ACCREDITATIONS, "Two"));
    }

    @Test
    public void whatIsKeptAlreadyIsLeftAsItIs() {
        write(() -> cards.keep(CardPart.ACCREDITATIONS, Map.of(id(ana), "One")));

        write(() -> cards.keepWhereNone(CardPart.ACCREDITATIONS, Map.of(id(ana), "Late", id(ben), "Two")));

        assertThat(cards.after(0))
                .extracting(kept -> kept.parts().get(CardPart.ACCREDITATIONS))
                .containsExactly("One", "Two");
    }

    private void write(Runnable work) {
        database.transactions().inOne(() -> {
            work.run();
            return null;
        });
    }

    private static MemberId id(Membership membership) {
        return new MemberId(membership.communityId(), membership.person());
    }
}
