package org.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.ADMIN;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.AuditTrail;
import org.guildhall.expertise.ao.AoStatementAside;
import org.guildhall.membership.Audience;
import org.guildhall.membership.EndedMembership;
import org.guildhall.membership.EndedMembershipRemoval;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Participation;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoEndedMember;
import org.guildhall.membership.ao.AoExemptions;
import org.guildhall.membership.ao.AoParticipations;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** A membership that ended can be taken back for fourteen days, with what the person had said; until then nobody finds it. */
public class TakenBackMembershipTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");

    private ExpertiseService expertise;
    private EndedMembershipService ended;
    private Topics topics;
    private long community;

    public TakenBackMembershipTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void hanaKnowsWeaving() {
        community = academy.community.id();
        expertise = academy.app.get(ExpertiseService.class);
        ended = academy.app.get(EndedMembershipService.class);
        topics = academy.app.get(Topics.class);
        academy.membershipService.appointFounder(community, MAREK);
        academy.communities.change(
                community, new org.guildhall.community.CommunitySettings("Facilitators", "Facilitation", "", "open"));
        academy.membershipService.join(AS_HOLDER, SPACE);
        expertise.state(AS_HOLDER, SPACE, new TopicInput("Weaving", "teaches", "By hand.", true));
        expertise.state(AS_HOLDER, SPACE, new TopicInput("C#", "knows", "", false));
    }

    @Test
    public void whoeverHasLeftIsInNoListAndCountAndNothingTheySaidIsFound() {
        academy.membershipService.leave(AS_HOLDER, SPACE);

        assertThat(academy.memberships.of(community, HANA)).isEmpty();
        assertThat(academy.communities.find(AS_ADMIN, SPACE).orElseThrow().memberCount())
                .isEqualTo(1);
        assertThat(topics.mostStated(community, 10)).isEmpty();
        assertThat(topics.ofPerson(community, HANA)).isEmpty();
    }

    @Test
    public void leavingIsTakenBackWithEverythingThatWasSaid() {
        List<TopicStatement> before = topics.ofPerson(community, HANA);
        Membership member = academy.memberships.of(community, HANA).orElseThrow();
        academy.clock.moveTo(academy.rules.today().plusDays(1));
        academy.membershipService.leave(AS_HOLDER, SPACE);
        academy.clock.moveTo(academy.rules.today().plusDays(EndedMembership.DAYS));

        Membership back = ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(back.isMember()).isTrue();
        assertThat(back.since()).isEqualTo(member.since());
        assertThat(academy.communities.find(AS_ADMIN, SPACE).orElseThrow().memberCount())
                .isEqualTo(2);
        assertThat(topics.ofPerson(community, HANA))
                .usingRecursiveComparison()
                .ignoringFields("id", "topicId")
                .isEqualTo(before);
        assertNothingIsKept();
    }

    @Test
    public void thePartAndTheExemptionComeBackWithTheMembership() {
        AoParticipations parts = academy.app.get(AoParticipations.class);
        AoExemptions exemptions = academy.app.get(AoExemptions.class);
        Participation said = new Participation(
                Optional.of(ParticipationLevel.CORE),
                Optional.of(academy.rules.today().plusDays(30)),
                "Away",
                Audience.SITE);
        Membership member = academy.memberships.of(community, HANA).orElseThrow();
        parts.say(member, said);
        exemptions.exempt(member, MAREK, "Founding member");

        academy.membershipService.leave(AS_HOLDER, SPACE);
        ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(parts.of(community, HANA)).contains(said);
        assertThat(exemptions.of(community, HANA).orElseThrow().reason()).isEqualTo("Founding member");
        assertThat(academy.app.all(FacetSource.class))
                .allSatisfy(source -> assertThat(academy.app
                                .get(MemberFacets.class)
                                .differing(
                                        source.facets(),
                                        MemberFacets.told(source, List.of(new MemberId(community, HANA)))))
                        .as("%s", source.facets())
                        .isEmpty());
    }

    @Test
    public void anExemptionThatEndedMeanwhileDoesNotComeBack() {
        AoExemptions exemptions = academy.app.get(AoExemptions.class);
        exemptions.exempt(academy.memberships.of(community, HANA).orElseThrow(), MAREK, "Founding member");
        academy.membershipService.leave(AS_HOLDER, SPACE);

        exemptions.endAll(community);
        ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(exemptions.of(community, HANA)).isEmpty();
    }

    @Test
    public void whoeverJoinedAgainKeepsWhatTheySayNowOfTheirPart() {
        AoParticipations parts = academy.app.get(AoParticipations.class);
        Participation before =
                new Participation(Optional.of(ParticipationLevel.CORE), Optional.empty(), "", Audience.SITE);
        parts.say(academy.memberships.of(community, HANA).orElseThrow(), before);
        academy.membershipService.leave(AS_HOLDER, SPACE);
        academy.membershipService.join(AS_HOLDER, SPACE);
        assertThat(parts.of(community, HANA).orElseThrow().isEmpty()).isTrue();

        ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(parts.of(community, HANA).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    public void aCoordinatorWhoLeftComesBackAsAPlainMember() {
        academy.membershipService.changeRole(AS_ADMIN, SPACE, HANA, Role.COORDINATOR);
        academy.membershipService.leave(AS_HOLDER, SPACE);

        assertThat(ended.takeLeavingBack(AS_HOLDER, SPACE).role()).isEqualTo(Role.MEMBER);
    }

    @Test
    public void afterFourteenDaysNothingCanBeTakenBackAndTheNextNightErasesIt() {
        academy.membershipService.leave(AS_HOLDER, SPACE);
        academy.clock.moveTo(academy.rules.today().plusDays(EndedMembership.DAYS + 1));

        assertRefused(
                Kind.CONFLICT, () -> ended.takeLeavingBack(AS_HOLDER, SPACE), "guildhall.membership.take-back.over");
        assertThat(academy.database.ao().count(AoStatementAside.class)).isEqualTo(2);
        academy.app.get(EndedMembershipRemoval.class).run(() -> false);
        assertNothingIsKept();
    }

    @Test
    public void whoeverJoinedAgainBringsBackWhatTheySaidBeforeButNotOverWhatTheySayNow() {
        academy.membershipService.leave(AS_HOLDER, SPACE);
        academy.membershipService.join(AS_HOLDER, SPACE);
        expertise.state(AS_HOLDER, SPACE, new TopicInput("weaving", "learns", "", true));
        assertThat(topics.ofPerson(community, HANA)).hasSize(1);

        ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(topics.ofPerson(community, HANA))
                .extracting(TopicStatement::relation)
                .containsExactlyInAnyOrder(Relation.WANTS_TO_LEARN, Relation.KNOWS);
        assertThat(academy.communities.find(AS_ADMIN, SPACE).orElseThrow().memberCount())
                .isEqualTo(2);
        assertNothingIsKept();
    }

    @Test
    public void aCoordinatorEndsAMembershipForAReasonThatThePersonReadsUntilItIsErased() {
        ended.end(AS_MAREK, SPACE, HANA, "  Advertising.  ");

        EndedMembership former = ended.own(AS_HOLDER, academy.community).orElseThrow();
        assertThat(former.isOwn()).isFalse();
        assertThat(ended.reasonOf(former)).isEqualTo("Advertising.");
        assertThat(topics.ofPerson(community, HANA)).isEmpty();
        AuditRecord entry = academy.app
                .get(AuditTrail.class)
                .page(community, Optional.empty(), 1)
                .get(0);
        assertThat(entry.what()).isEqualTo("member-end");
        assertThat(entry.detail().json()).contains("key-hana").doesNotContain("Advertising");
        academy.app.get(RecordService.class).eraseWords(AS_ADMIN, SPACE, entry.position());
        assertThat(ended.reasonOf(former)).isEmpty();
        assertThat(academy.trail.verify(community).isIntact()).isTrue();
    }

    @Test
    public void whatACoordinatorEndedOnlyACoordinatorTakesBack() {
        ended.end(AS_MAREK, SPACE, HANA, "By mistake.");
        assertRefused(
                Kind.CONFLICT, () -> ended.takeLeavingBack(AS_HOLDER, SPACE), "guildhall.membership.take-back.ended");
        assertRefused(
                Kind.FORBIDDEN, () -> ended.takeBack(AS_HOLDER, SPACE, HANA), "guildhall.membership.coordinators-only");
        assertThat(ended.endedByOthers(AS_MAREK, SPACE)).hasSize(1);

        assertThat(ended.takeBack(AS_MAREK, SPACE, HANA).isMember()).isTrue();

        assertThat(topics.ofPerson(community, HANA)).hasSize(2);
        assertThat(ended.endedByOthers(AS_MAREK, SPACE)).isEmpty();
        assertNothingIsKept();
    }

    @Test
    public void whoeverLeftIsBroughtBackByNobodyElse() {
        academy.membershipService.leave(AS_HOLDER, SPACE);

        assertRefused(
                Kind.CONFLICT, () -> ended.takeBack(AS_MAREK, SPACE, HANA), "guildhall.membership.take-back.left");
    }

    @Test
    public void nobodyIsBroughtBackWhoseAccountCannotBeUsed() {
        ended.end(AS_MAREK, SPACE, HANA, "Away.");
        academy.people.with("hana", "Hana Sato", PersonState.DEACTIVATED);

        assertRefused(
                Kind.CONFLICT, () -> ended.takeBack(AS_MAREK, SPACE, HANA), "guildhall.membership.account-deactivated");
    }

    @Test
    public void endingIsForCoordinatorsOfOthersAndOfMembersAndNeedsAReason() {
        assertRefused(
                Kind.FORBIDDEN,
                () -> ended.end(AS_HOLDER, SPACE, MAREK, "No."),
                "guildhall.membership.coordinators-only");
        assertRefused(
                Kind.CONFLICT, () -> ended.end(AS_MAREK, SPACE, MAREK, "Me."), "guildhall.membership.end.not-yourself");
        assertRefused(
                Kind.NOT_FOUND,
                () -> ended.end(AS_MAREK, SPACE, ADMIN, "No member."),
                "guildhall.membership.no-such-member");
        assertRefused(Kind.INVALID, () -> ended.end(AS_MAREK, SPACE, HANA, " "), "guildhall.refusal.required");
        assertRefused(
                Kind.INVALID, () -> ended.end(AS_MAREK, SPACE, HANA, "x".repeat(1001)), "guildhall.refusal.too-long");
        assertRefused(
                Kind.CONFLICT,
                () -> ended.end(AS_ADMIN, SPACE, MAREK, "The last one."),
                "guildhall.membership.last-coordinator");
    }

    @Test
    public void whoeverIsDeactivatedIsCountedByNoTopicUntilTheAccountIsActivatedAgain() {
        List<TopicStatement> before = topics.ofPerson(community, HANA);
        DeactivatedPeople deactivated = academy.app.get(DeactivatedPeople.class);
        academy.people.with("hana", "Hana Sato", PersonState.DEACTIVATED);
        assertThat(deactivated.followAll(() -> false)).isEqualTo(1);
        assertThat(topics.mostStated(community, 10)).isEmpty();
        assertThat(deactivated.followAll(() -> false)).isZero();

        academy.people.with("hana", "Hana Sato");
        assertThat(deactivated.followAll(() -> false)).isEqualTo(1);

        assertThat(topics.ofPerson(community, HANA))
                .usingRecursiveComparison()
                .ignoringFields("id", "topicId")
                .isEqualTo(before);
        assertNothingIsKept();
    }

    @Test
    public void whatADeactivatedMemberSaidGoesAndComesBackWithTheMembership() {
        academy.people.with("hana", "Hana Sato", PersonState.DEACTIVATED);
        academy.app.get(DeactivatedPeople.class).follow(HANA);
        ended.end(AS_MAREK, SPACE, HANA, "Away for long.");
        academy.people.with("hana", "Hana Sato");
        academy.app.get(DeactivatedPeople.class).follow(HANA);
        assertThat(topics.mostStated(community, 10)).isEmpty();

        ended.takeBack(AS_MAREK, SPACE, HANA);

        assertThat(topics.ofPerson(community, HANA)).hasSize(2);
        assertNothingIsKept();
    }

    private void assertNothingIsKept() {
        assertThat(academy.database.ao().count(AoEndedMember.class)).isZero();
        assertThat(academy.database.ao().count(AoStatementAside.class)).isZero();
    }
}
