package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.community.JoinPolicy.OPEN;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Refusals.assertRefused;

import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.GuildTest;
import org.junit.Before;
import org.junit.Test;

public class TypedPeopleTest extends GuildTest {
    private long community;
    private TypedPeople typed;

    public TypedPeopleTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void aCommunity() {
        community = guild.found(OPEN).id();
        guild.member(community, "ben", "Ben Dyer", Role.MEMBER);
        guild.member(community, "jana", "Jana  Nováková", Role.MEMBER);
        typed = guild.app().get(TypedPeople.class);
    }

    @Test
    public void aUserNameIsThePersonOfThatName() {
        assertThat(one(" ben ")).isEqualTo(BEN);
    }

    @Test
    public void somebodyElseOfTheSiteIsFoundByUserNameAlone() {
        assertThat(one("cleo")).isEqualTo(CLEO);
        assertThat(one("Cleo Spinner")).isNull();
    }

    @Test
    public void theFullNameOfOneMemberIsThatMember() {
        assertThat(one("Ben Dyer")).isEqualTo(BEN);
        assertThat(one("BEN  dyer")).isEqualTo(BEN);
        assertThat(one("jana nováková")).isEqualTo(new PersonId("key-jana"));
    }

    @Test
    public void partOfANameAndAnotherNameAreNobody() {
        for (String other :
                new String[] {"", "  ", "Ben", "Dyer", "Ben Dye", "Ben Dyers", "Jana Novakova", "\u0301", null}) {
            assertThat(one(other)).as(other).isNull();
        }
        assertThat(one("Ben Dyer ".repeat(40))).isNull();
    }

    @Test
    public void severalMembersOfOneNameAreListedToChooseFrom() {
        guild.member(community, "ben2", "ben dyer", Role.MEMBER);

        assertRefused(
                Kind.INVALID, () -> typed.one(community, " Ben Dyer", "holder"), "guildhall.membership.several-people");
        assertThat(typed.called(community, "Ben Dyer"))
                .extracting(Person::username)
                .containsExactlyInAnyOrder("ben", "ben2");
        assertThat(one("ben2")).isEqualTo(new PersonId("key-ben2"));
    }

    @Test
    public void whatIsToBeAnsweredNamesTheFieldAndEverybodyWhoIsCalledSo() {
        assertThat(TypedPeople.several(" Ben  Dyer", typed.called(community, "ben"), "holder"))
                .isEqualTo(org.guildhall.platform.error.Problem.of(
                        "holder", "guildhall.membership.several-people", "Ben Dyer", "Ben Dyer (ben)"));
    }

    @Test
    public void membersWhoseAccountIsNotActiveAreNotFoundByName() {
        guild.people.with("ben", "Ben Dyer", PersonState.DEACTIVATED);
        assertThat(one("Ben Dyer")).isNull();

        guild.people.without(BEN);
        assertThat(one("Ben Dyer")).isNull();
    }

    @Test
    public void aUserNameComesBeforeTheFullNameOfAnother() {
        guild.member(community, "other", "ana", Role.MEMBER);

        assertThat(one("ana")).isEqualTo(ANA);
    }

    private PersonId one(String text) {
        return typed.one(community, text, "holder").map(Person::id).orElse(null);
    }
}
