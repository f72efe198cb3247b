package org.guildhall.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.guildhall.community.JoinPolicy;
import org.guildhall.invitation.ao.AoInvitations;
import org.guildhall.membership.CurrentInvitation;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.InvitationLookUp;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.ao.AoPersonalNotices;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.GuildTest;
import org.junit.Test;

/** Inviting, answering and taking back, on the databases. */
public class InvitationServiceTest extends GuildTest {
    private static final String NONE = "guildhall.invitation.none";

    public InvitationServiceTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Test
    public void whoeverIsInvitedComesInByAcceptingAndNotBefore() {
        guild.found(JoinPolicy.INVITATION);
        assertRefused(
                Kind.CONFLICT, () -> guild.service().join(as(BEN), WEAVERS), "guildhall.membership.invitation-needed");

        SentInvitations sent = invite(BEN, CLEO);

        assertThat(sent.invited()).containsExactly(BEN, CLEO);
        assertThat(sent.leftOut()).isEmpty();
        assertThat(guild.stateOf(BEN)).isEmpty();
        assertThat(answers().accept(as(BEN), WEAVERS).isMember()).isTrue();
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.ACCEPTED);
        assertThat(guild.stateOf(CLEO)).isEmpty();
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void acceptingTwiceChangesNothing() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        answers().accept(as(BEN), WEAVERS);

        assertThat(answers().accept(as(BEN), WEAVERS).isMember()).isTrue();
        assertThat(guild.present().memberCount()).isEqualTo(2);
    }

    @Test
    public void joiningAcceptsTheInvitationInWhateverCommunityAndNobodyInvitedHasToAsk() {
        guild.found(JoinPolicy.ON_REQUEST);
        invite(BEN);

        assertThat(guild.service().join(as(BEN), WEAVERS).isMember()).isTrue();
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    public void withoutAnInvitationNobodyAcceptsEvenWhereEverybodyMayJoin() {
        guild.found(JoinPolicy.OPEN);

        assertRefused(Kind.CONFLICT, () -> answers().accept(as(BEN), WEAVERS), NONE);
        assertRefused(Kind.CONFLICT, () -> answers().decline(as(BEN), WEAVERS), NONE);
        assertRefused(Kind.NOT_FOUND, () -> answers().own(as(BEN), WEAVERS), NONE);
    }

    @Test
    public void anInvitationDoesNotTakeThePlaceOfAnAccreditation() {
        guild.requirements.add((community, person) -> person.equals(CLEO));
        guild.found(JoinPolicy.ACCREDITED_ONLY);
        invite(BEN, CLEO);

        assertRefused(
                Kind.CONFLICT, () -> answers().accept(as(BEN), WEAVERS), "guildhall.membership.accreditation-needed");
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.OPEN);
        assertThat(answers().accept(as(CLEO), WEAVERS).isMember()).isTrue();
    }

    @Test
    public void whoeverSaidNoCanThinkItOverAndIsNotAskedAgainFor90Days() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        answers().decline(as(BEN), WEAVERS);
        answers().decline(as(BEN), WEAVERS);

        assertThat(stateOf(BEN)).isEqualTo(InvitationState.DECLINED);
        assertThat(current(BEN).map(CurrentInvitation::declined)).contains(true);
        at("2026-05-30T12:00:00Z"); // the 90th day
        assertThat(invite(BEN).leftOut()).isEqualTo(Map.of(BEN, Invitability.DECLINED));
        assertThat(answers().accept(as(BEN), WEAVERS).isMember()).isTrue();
    }

    @Test
    public void whoeverSaidNoIsNotAskedAgainSoonerWhenTheInvitationIsTakenBack() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        answers().decline(as(BEN), WEAVERS);
        service().withdraw(as(ANA), WEAVERS, BEN);

        assertRefused(Kind.CONFLICT, () -> answers().accept(as(BEN), WEAVERS), NONE);
        assertThat(invite(BEN).leftOut()).isEqualTo(Map.of(BEN, Invitability.DECLINED));
        at("2026-05-31T12:00:00Z");
        assertThat(invite(BEN).invited()).containsExactly(BEN);
    }

    @Test
    public void anInvitationLetsNobodyInAfterItsLastDay() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        at("2026-05-30T23:59:59Z");
        assertThat(current(BEN)).isPresent();

        at("2026-05-31T00:00:00Z");

        assertThat(current(BEN)).isEmpty();
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.EXPIRED);
        assertRefused(Kind.CONFLICT, () -> answers().accept(as(BEN), WEAVERS), NONE);
        assertRefused(Kind.CONFLICT, () -> service().withdraw(as(ANA), WEAVERS, BEN), NONE);
        assertThat(invite(BEN).invited()).containsExactly(BEN);
        assertThat(current(BEN)).isPresent();
    }

    @Test
    public void invitingTwiceSendsOnce() {
        guild.found(JoinPolicy.INVITATION);
        String first = invite(BEN).round();

        SentInvitations again = invite(BEN);

        assertThat(again.round()).isEmpty();
        assertThat(again.leftOut()).isEqualTo(Map.of(BEN, Invitability.INVITED));
        assertThat(stored(BEN).round()).isEqualTo(first);
    }

    @Test
    public void thoseWhoCannotBeInvitedAreLeftOutEachWithTheReason() {
        guild.rights.hidden(WEAVERS);
        List.of(ANA, BEN, CLEO, key("asks"), key("old")).forEach(each -> guild.rights.insider(each, WEAVERS));
        guild.people
                .with("asks", "Asa Asking")
                .with("old", "Old Account", PersonState.DEACTIVATED)
                .with("blind", "Bea Blind");
        guild.found(JoinPolicy.ON_REQUEST);
        guild.service().join(as(key("asks")), WEAVERS);

        SentInvitations sent = invite(ANA, key("asks"), key("old"), key("blind"), key("nobody"), CLEO);

        assertThat(sent.invited()).containsExactly(CLEO);
        assertThat(sent.leftOut())
                .isEqualTo(Map.of(
                        ANA,
                        Invitability.MEMBER,
                        key("asks"),
                        Invitability.REQUESTED,
                        key("old"),
                        Invitability.GONE,
                        key("nobody"),
                        Invitability.GONE,
                        key("blind"),
                        Invitability.NO_ACCESS));
    }

    @Test
    public void undoTakesBackWhatNobodyAcceptedAndLeavesWhoeverCameIn() {
        guild.found(JoinPolicy.INVITATION);
        String round = invite(BEN, CLEO).round();
        answers().accept(as(BEN), WEAVERS);
        at("2026-03-31T12:00:00Z"); // the 30th day

        assertThat(service().undo(as(ANA), WEAVERS, round)).isEqualTo(1);

        assertThat(guild.stateOf(BEN)).contains(MembershipState.MEMBER);
        assertThat(stateOf(CLEO)).isEqualTo(InvitationState.WITHDRAWN);
        assertRefused(Kind.CONFLICT, () -> service().undo(as(ANA), WEAVERS, round), "guildhall.invitation.undo.over");
    }

    @Test
    public void after30DaysInvitationsAreTakenBackOneByOneOnly() {
        guild.found(JoinPolicy.INVITATION);
        String round = invite(BEN, CLEO).round();
        at("2026-04-01T12:00:00Z");

        assertRefused(Kind.CONFLICT, () -> service().undo(as(ANA), WEAVERS, round), "guildhall.invitation.undo.over");
        service().withdraw(as(ANA), WEAVERS, CLEO);
        service().withdraw(as(ANA), WEAVERS, CLEO);
        assertThat(stateOf(CLEO)).isEqualTo(InvitationState.WITHDRAWN);
    }

    @Test
    public void theWordIsReadByThePersonAndErasedWithTheAnswer() {
        guild.found(JoinPolicy.INVITATION);
        service().invite(as(ANA), WEAVERS, List.of(BEN, CLEO), " Come and weave!\nAna ");

        assertThat(current(BEN).map(CurrentInvitation::word)).contains("Come and weave!\nAna");
        answers().decline(as(BEN), WEAVERS);
        answers().accept(as(CLEO), WEAVERS);
        assertThat(stored(BEN).word()).isEmpty();
        assertThat(stored(CLEO).word()).isEmpty();
    }

    @Test
    public void onlyThoseWhoLookAfterTheCommunityInviteReadAndTakeBack() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        String refused = "guildhall.membership.coordinators-only";

        assertRefused(Kind.FORBIDDEN, () -> service().invite(as(BEN), WEAVERS, List.of(), "x".repeat(501)), refused);
        assertRefused(Kind.FORBIDDEN, () -> service().withdraw(as(BEN), WEAVERS, CLEO), refused);
        assertRefused(Kind.FORBIDDEN, () -> service().undo(as(BEN), WEAVERS, "round"), refused);
        assertRefused(Kind.FORBIDDEN, () -> preview().of(as(BEN), WEAVERS, ""), refused);
        assertRefused(Kind.FORBIDDEN, () -> reading().latest(as(BEN), WEAVERS, Optional.empty(), 10), refused);
        assertRefused(Kind.FORBIDDEN, () -> reading().rounds(as(BEN), WEAVERS), refused);
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> service().invite(Viewer.ANONYMOUS, WEAVERS, List.of(BEN), ""),
                "guildhall.refusal.sign-in");
        assertRefused(
                Kind.UNAUTHENTICATED, () -> answers().accept(Viewer.ANONYMOUS, WEAVERS), "guildhall.refusal.sign-in");
        assertRefused(
                Kind.UNAUTHENTICATED, () -> answers().decline(Viewer.ANONYMOUS, WEAVERS), "guildhall.refusal.sign-in");
    }

    @Test
    public void nothingIsSentOrAnsweredWhileTheSiteIsReadOnly() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        guild.rights.readOnly(true);
        String refused = "guildhall.refusal.read-only";

        assertRefused(Kind.READ_ONLY, () -> invite(CLEO), refused);
        assertRefused(Kind.READ_ONLY, () -> service().withdraw(as(ANA), WEAVERS, BEN), refused);
        assertRefused(Kind.READ_ONLY, () -> answers().accept(as(BEN), WEAVERS), refused);
        assertRefused(Kind.READ_ONLY, () -> answers().decline(as(BEN), WEAVERS), refused);
    }

    @Test
    public void nobodyTooManyAndTooLongAWordAreRefusedByTheirNames() {
        guild.found(JoinPolicy.INVITATION);
        List<PersonId> crowd =
                IntStream.rangeClosed(0, 500).mapToObj(each -> key("p" + each)).toList();

        assertRefused(
                Kind.INVALID,
                () -> service().invite(as(ANA), WEAVERS, List.of(), "x".repeat(501)),
                "guildhall.invitation.nobody-chosen",
                "guildhall.refusal.too-long");
        assertRefused(
                Kind.INVALID, () -> service().invite(as(ANA), WEAVERS, crowd, ""), "guildhall.invitation.too-many");
    }

    @Test
    public void fiveHundredAreInvitedAtOnce() {
        guild.found(JoinPolicy.INVITATION);
        List<PersonId> crowd =
                IntStream.range(0, 500).mapToObj(each -> key("p" + each)).toList();
        crowd.forEach(each -> guild.people.with(each.value().substring(4), "Somebody"));

        assertThat(service().invite(as(ANA), WEAVERS, crowd, "").invited()).hasSize(500);
        assertThat(reading().rounds(as(ANA), WEAVERS))
                .hasSize(1)
                .first()
                .satisfies(round -> assertThat(round).hasSize(500));
    }

    @Test
    public void aMembershipThatIsTakenBackSettlesTheInvitation() {
        guild.found(JoinPolicy.OPEN);
        guild.service().join(as(BEN), WEAVERS);
        guild.app().get(EndedMembershipService.class).end(as(ANA), WEAVERS, BEN, "By mistake");
        guild.endings.add(guild.app().get(InvitationsAtTheBoundary.class));
        invite(BEN);

        guild.app().get(EndedMembershipService.class).takeBack(as(ANA), WEAVERS, BEN);

        assertThat(stateOf(BEN)).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    public void whoeverLeftCanBeInvitedAgain() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        answers().accept(as(BEN), WEAVERS);
        guild.service().leave(as(BEN), WEAVERS);

        assertRefused(Kind.CONFLICT, () -> answers().accept(as(BEN), WEAVERS), NONE);
        assertThat(invite(BEN).invited()).containsExactly(BEN);
    }

    @Test
    public void thePastedListSaysWhoIsMeantAndWhoCanBeInvited() {
        guild.found(JoinPolicy.INVITATION);
        long community = guild.present().id();
        guild.member(community, "twin1", "Dora Twin", Role.MEMBER);
        guild.member(community, "twin2", "Dora Twin", Role.MEMBER);
        invite(CLEO);

        List<PastedPerson> list =
                preview().of(as(ANA), WEAVERS, "Ben Dyer <ben>, cleo\nAna Weaver\nDora Twin\nghost\n@ben\nBEN");

        assertThat(list)
                .extracting(each -> each.typed() + ": " + each.invitability())
                .containsExactly(
                        "Ben Dyer <ben>: INVITABLE",
                        "cleo: INVITED",
                        "Ana Weaver: MEMBER",
                        "Dora Twin: AMBIGUOUS",
                        "ghost: UNKNOWN",
                        "BEN: UNKNOWN");
        assertThat(list.get(3).people()).hasSize(2);
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.NONE);
    }

    @Test
    public void outsidersAreMeantByAddressAndFullNameToo() {
        guild.found(JoinPolicy.INVITATION);
        guild.people
                .with("dora", "Dora Reed")
                .with("emil", "Emil Reed")
                .with("emil2", "Emil Reed")
                .with("gus", "Gus Gone", PersonState.DEACTIVATED);

        List<PastedPerson> list = preview()
                .of(as(ANA), WEAVERS, "Somebody <DORA@example.org>\nemil reed\nBen  Dyer\ncleo@example.com\nGus Gone");

        assertThat(list)
                .extracting(each -> each.typed() + ": " + each.invitability())
                .containsExactly(
                        "Somebody <DORA@example.org>: INVITABLE",
                        "emil reed: AMBIGUOUS",
                        "Ben Dyer: INVITABLE",
                        "cleo@example.com: UNKNOWN",
                        "Gus Gone: GONE");
        assertThat(list.get(0).people()).extracting(Person::username).containsExactly("dora");
        assertThat(list.get(1).people()).extracting(Person::username).containsExactly("emil", "emil2");
    }

    @Test
    public void anEmptyListAndOneThatIsTooLongAreRefused() {
        guild.found(JoinPolicy.INVITATION);
        StringBuilder crowd = new StringBuilder();
        IntStream.rangeClosed(0, 500)
                .forEach(each -> crowd.append("p").append(each).append('\n'));

        assertRefused(Kind.INVALID, () -> preview().of(as(ANA), WEAVERS, " , ;"), "guildhall.invitation.nobody-chosen");
        assertRefused(
                Kind.INVALID, () -> preview().of(as(ANA), WEAVERS, crowd.toString()), "guildhall.invitation.too-many");
        assertRefused(
                Kind.INVALID, () -> preview().of(as(ANA), WEAVERS, "x".repeat(50_001)), "guildhall.refusal.too-long");
    }

    @Test
    public void theListOfInvitationsGoesOnBelowAnId() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN);
        invite(CLEO);

        List<Invitation> first = reading().latest(as(ANA), WEAVERS, Optional.empty(), 1);
        List<Invitation> next =
                reading().latest(as(ANA), WEAVERS, Optional.of(first.get(0).id()), 1);

        assertThat(first).extracting(Invitation::person).containsExactly(CLEO);
        assertThat(next).extracting(Invitation::person).containsExactly(BEN);
    }

    @Test
    public void aCommunityThatEndsTakesItsInvitationsWithIt() {
        guild.data.add(guild.app().get(AoInvitations.class));
        guild.found(JoinPolicy.INVITATION);
        long community = guild.present().id();
        invite(BEN);

        guild.communities().remove(WEAVERS);

        assertThat(store().of(community, BEN)).isEmpty();
    }

    @Test
    public void oldInvitationsAndThoseOfAccountsThatAreGoneAreErased() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN, CLEO);
        guild.people.without(CLEO);

        guild.app().get(InvitationRemoval.class).followAll(() -> false);
        guild.app().get(InvitationRemoval.class).run(() -> false);
        assertThat(stateOf(CLEO)).isEqualTo(InvitationState.NONE);
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.OPEN);

        at("2026-08-30T12:00:00Z"); // no earlier no could keep anybody from asking again
        guild.app().get(InvitationRemoval.class).run(() -> false);
        assertThat(stateOf(BEN)).isEqualTo(InvitationState.NONE);
    }

    private void at(String instant) {
        guild.clock.move(Duration.between(guild.clock.instant(), Instant.parse(instant)));
    }

    @Test
    public void thePersonIsToldOfTheInvitationAndTheInviterOfAYesButOfNoNo() {
        guild.found(JoinPolicy.INVITATION);
        invite(BEN, CLEO);
        assertThat(told(BEN)).containsExactly("invitation");

        answers().accept(as(BEN), WEAVERS);
        answers().decline(as(CLEO), WEAVERS);

        assertThat(told(ANA)).containsExactly("invitation-accepted");
        assertThat(shown(ANA)).containsExactly("invitation-accepted");
        assertThat(shown(BEN)).isEmpty();
        assertThat(shown(CLEO)).as("she may think it over").containsExactly("invitation");
        service().withdraw(as(ANA), WEAVERS, CLEO);
        assertThat(shown(CLEO)).isEmpty();
    }

    @Test
    public void ofAcceptingTakingBackAndSayingNoAtTheSameMomentOneHappens() throws Exception {
        guild.found(JoinPolicy.INVITATION);
        for (int round = 0; round < 8; round++) {
            PersonId person = key("q" + round);
            guild.people.with("q" + round, "Somebody");
            invite(person);

            AtOnce.all(List.of(
                    () -> outcome(() -> answers().accept(as(person), WEAVERS)),
                    () -> outcome(() -> service().withdraw(as(ANA), WEAVERS, person)),
                    () -> outcome(() -> answers().decline(as(person), WEAVERS)),
                    () -> outcome(() -> guild.service().leave(as(person), WEAVERS))));

            boolean isMember = guild.stateOf(person).isPresent();
            assertThat(stored(person).stored())
                    .isIn(
                            isMember
                                    ? List.of(InvitationState.ACCEPTED)
                                    : List.of(InvitationState.ACCEPTED, InvitationState.WITHDRAWN));
        }
        assertThat(guild.present().memberCount())
                .isEqualTo((int) IntStream.range(0, 8)
                                .filter(each -> guild.stateOf(key("q" + each)).isPresent())
                                .count()
                        + 1);
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }

    private List<String> told(PersonId person) {
        return notices(person).stream().map(PersonalNotice::kind).toList();
    }

    private List<String> shown(PersonId person) {
        return guild
                .app()
                .get(InvitationNoticeSource.class)
                .visible(as(person), guild.present(), notices(person))
                .stream()
                .map(PersonalNotice::kind)
                .toList();
    }

    private List<PersonalNotice> notices(PersonId person) {
        return guild.app()
                .get(AoPersonalNotices.class)
                .page(person, Optional.of(guild.present().id()), OptionalLong.empty(), 10);
    }

    private SentInvitations invite(PersonId... people) {
        return service().invite(as(ANA), WEAVERS, List.of(people), "");
    }

    private Invitation stored(PersonId person) {
        return store().of(guild.present().id(), person).orElseThrow();
    }

    private InvitationState stateOf(PersonId person) {
        return store().of(guild.present().id(), person)
                .map(each -> each.stateOn(reading().today()))
                .orElse(InvitationState.NONE);
    }

    private Optional<CurrentInvitation> current(PersonId person) {
        return guild.app().get(InvitationLookUp.class).current(guild.present().id(), person);
    }

    private AoInvitations store() {
        return guild.app().get(AoInvitations.class);
    }

    private InvitationService service() {
        return guild.app().get(InvitationService.class);
    }

    private InvitationAnswers answers() {
        return guild.app().get(InvitationAnswers.class);
    }

    private InvitationPreview preview() {
        return guild.app().get(InvitationPreview.class);
    }

    private InvitationReading reading() {
        return guild.app().get(InvitationReading.class);
    }
}
