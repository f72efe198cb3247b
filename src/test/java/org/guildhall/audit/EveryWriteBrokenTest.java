package org.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.accreditation.status.AccreditationAction.ALLOW_APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.DISMISS_APPEAL;
import static org.guildhall.accreditation.status.AccreditationAction.END_PROBATION;
import static org.guildhall.accreditation.status.AccreditationAction.PUT_ON_PROBATION;
import static org.guildhall.accreditation.status.AccreditationAction.REINSTATE;
import static org.guildhall.accreditation.status.AccreditationAction.RENEW;
import static org.guildhall.accreditation.status.AccreditationAction.RESIGN;
import static org.guildhall.accreditation.status.AccreditationAction.REVOKE;
import static org.guildhall.accreditation.status.AccreditationAction.SUSPEND;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.awt.Color;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.RawEntity;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.application.ao.AoApplication;
import org.guildhall.accreditation.application.ao.AoEvidence;
import org.guildhall.accreditation.holder.ExternalPerson;
import org.guildhall.accreditation.holder.ao.AoExternalHolder;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.RenewalAudit;
import org.guildhall.accreditation.renewal.ao.AoActivity;
import org.guildhall.accreditation.scheme.GoneOfficers;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.ao.AoOfficer;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.scheme.ao.AoSchemeVersion;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.HolderNameRefresh;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.TakeBack;
import org.guildhall.accreditation.status.ao.AoAccreditation;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.audit.ao.AoAuditHead;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.ao.AoCommunity;
import org.guildhall.credential.issuing.BadgeDesignService;
import org.guildhall.credential.issuing.Signatory;
import org.guildhall.credential.issuing.ao.AoLevelPicture;
import org.guildhall.credential.issuing.ao.AoSignatory;
import org.guildhall.directory.ReaderChoice;
import org.guildhall.directory.ReaderViews;
import org.guildhall.directory.ao.AoReaderView;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoStatement;
import org.guildhall.expertise.ao.AoStatementAside;
import org.guildhall.expertise.ao.AoTopic;
import org.guildhall.invitation.InvitationAnswers;
import org.guildhall.invitation.InvitationService;
import org.guildhall.invitation.ao.AoInvitation;
import org.guildhall.membership.AccountRefresh;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.JoinRequestService;
import org.guildhall.membership.MoveOrder;
import org.guildhall.membership.ParticipationForm;
import org.guildhall.membership.ParticipationService;
import org.guildhall.membership.RequestAnswers;
import org.guildhall.membership.Role;
import org.guildhall.membership.ao.AoDeclinedRequest;
import org.guildhall.membership.ao.AoEndedMember;
import org.guildhall.membership.ao.AoMember;
import org.guildhall.mydata.MyData;
import org.guildhall.mypage.FirstSteps;
import org.guildhall.mypage.ao.AoFirstStepsAway;
import org.guildhall.notice.ao.AoPersonalNotice;
import org.guildhall.office.Offer;
import org.guildhall.office.OfficeForm;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeService;
import org.guildhall.office.TermService;
import org.guildhall.office.ao.AoOffice;
import org.guildhall.office.ao.AoOfficeTerm;
import org.guildhall.office.friend.FriendForm;
import org.guildhall.office.friend.FriendService;
import org.guildhall.office.friend.ao.AoFriend;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileService;
import org.guildhall.person.ao.AoProfileConsent;
import org.guildhall.person.ao.AoProfileEntry;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestPictures;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every write of accreditation meets a database that breaks at its first statement, then at its second, and so on: each
 * time all tables hold exactly what they held before, and at last the work is done.
 */
@RunWith(Parameterized.class)
public class EveryWriteBrokenTest {
    private static final List<Class<? extends RawEntity<?>>> WATCHED = List.of(
            AoScheme.class,
            AoSchemeVersion.class,
            AoOfficer.class,
            AoLevelPicture.class,
            AoSignatory.class,
            AoExternalHolder.class,
            AoAccreditation.class,
            AoActivity.class,
            AoApplication.class,
            AoEvidence.class,
            AoAuditEvent.class,
            AoAuditHead.class,
            AoMember.class,
            AoEndedMember.class,
            AoInvitation.class,
            AoDeclinedRequest.class,
            AoFirstStepsAway.class,
            AoReaderView.class,
            AoPersonalNotice.class,
            AoStatement.class,
            AoStatementAside.class,
            AoOffice.class,
            AoOfficeTerm.class,
            AoFriend.class,
            AoTopic.class,
            AoProfileEntry.class,
            AoProfileConsent.class,
            AoCommunity.class);
    private static final String TODAY = "2026-11-24";
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId INES = new PersonId("key-ines");
    private static final Viewer AS_INES = Viewer.of(INES);
    private static final List<Write> WRITES = List.of(
            write("add a scheme", t -> t.academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "MVFA"))),
            write("rename a scheme", t -> t.changeScheme(Academy.terms("Renamed", "MVF"))),
            write(
                    "change a scheme's rules",
                    t -> t.changeScheme(
                            new SchemeTerms("Practitioner", "Us", "", Optional.of(24), List.of("One", "Two"), "MVF"))),
            write("retire a scheme", t -> t.academy.schemes.retire(AS_ADMIN, SPACE, t.academy.scheme.id())),
            write(
                    "name officers",
                    t -> t.academy.schemes.name(
                            AS_ADMIN, SPACE, t.academy.scheme.id(), OfficerDuty.ASSESS, List.of("hana", "marek"))),
            write("give a level a picture", EveryWriteBrokenTest::setPicture),
            write(
                    "give a level another picture",
                    EveryWriteBrokenTest::setPicture,
                    EveryWriteBrokenTest::setAnotherPicture),
            write(
                    "remove a picture",
                    EveryWriteBrokenTest::setPicture,
                    t -> t.designs().removePicture(AS_ADMIN, SPACE, t.academy.scheme.id(), "One")),
            write("say who signs", t -> t.sign("Ada Admin")),
            write("say anew who signs", t -> t.sign("Ada Admin"), t -> t.sign("Sefa Second")),
            write("grant", t -> t.academy.grant("marek", TODAY)),
            write("grant to somebody without an account", EveryWriteBrokenTest::grantOutside),
            write(
                    "grant again after a lapse for good",
                    EveryWriteBrokenTest::lapse,
                    t -> t.academy.grant("hana", TODAY)),
            write("another level", EveryWriteBrokenTest::upgrade),
            write("take a grant back", t -> t.takeBack()),
            write("take another level back", EveryWriteBrokenTest::upgrade, t -> t.takeBack()),
            change(AS_ADMIN, RENEW),
            change(AS_ADMIN, PUT_ON_PROBATION),
            change(AS_ADMIN, END_PROBATION, PUT_ON_PROBATION),
            change(AS_ADMIN, SUSPEND),
            change(AS_ADMIN, REINSTATE, SUSPEND),
            change(AS_ADMIN, REVOKE),
            change(AS_HOLDER, RESIGN),
            change(AS_HOLDER, APPEAL, REVOKE),
            change(AS_SECOND_ADMIN, ALLOW_APPEAL, REVOKE, APPEAL),
            change(AS_SECOND_ADMIN, DISMISS_APPEAL, REVOKE, APPEAL),
            write("undo", t -> t.changed(AS_ADMIN, SUSPEND), EveryWriteBrokenTest::undo),
            write(
                    "follow a new name",
                    t -> t.academy.people.with("hana", "Hana Renamed"),
                    t -> t.names().followAll(() -> false)),
            write("invite", EveryWriteBrokenTest::invite),
            write(
                    "accept an invitation",
                    EveryWriteBrokenTest::invite,
                    t -> t.academy.app.get(InvitationAnswers.class).accept(AS_INES, SPACE)),
            write(
                    "decline an invitation",
                    EveryWriteBrokenTest::invite,
                    t -> t.academy.app.get(InvitationAnswers.class).decline(AS_INES, SPACE)),
            write(
                    "take an invitation back",
                    EveryWriteBrokenTest::invite,
                    t -> t.invitations().withdraw(AS_ADMIN, SPACE, INES)),
            write(
                    "take invitations back together",
                    EveryWriteBrokenTest::invite,
                    t -> t.invitations().undo(AS_ADMIN, SPACE, t.invited)),
            write("ask to join", EveryWriteBrokenTest::letInOnRequest, EveryWriteBrokenTest::askToJoin),
            write(
                    "let in who asked",
                    EveryWriteBrokenTest::asked,
                    t -> t.requests().approve(AS_ADMIN, SPACE, INES)),
            write("decline a request", EveryWriteBrokenTest::asked, EveryWriteBrokenTest::declineRequest),
            write(
                    "put the answer to a request away",
                    EveryWriteBrokenTest::declined,
                    t -> t.academy.app.get(RequestAnswers.class).putAway(AS_INES, SPACE)),
            write(
                    "put first steps away",
                    t -> t.academy.app.get(FirstSteps.class).putAway(AS_HOLDER, SPACE)),
            write(
                    "keep how members are seen",
                    t -> t.academy
                            .app
                            .get(ReaderViews.class)
                            .keep(AS_HOLDER, SPACE, ReaderChoice.of("table", "", "", ""))),
            write("apply", EveryWriteBrokenTest::apply),
            write(
                    "withdraw an application",
                    EveryWriteBrokenTest::apply,
                    t -> t.applications.withdraw(AS_MAREK, SPACE, t.application)),
            write("take up", EveryWriteBrokenTest::apply, EveryWriteBrokenTest::takeUp),
            write("recommend", EveryWriteBrokenTest::takenUp, EveryWriteBrokenTest::recommend),
            write("recommend what nobody took up", EveryWriteBrokenTest::apply, EveryWriteBrokenTest::recommend),
            write("refuse", EveryWriteBrokenTest::recommended, EveryWriteBrokenTest::refuse),
            write(
                    "appeal against a refusal",
                    EveryWriteBrokenTest::refused,
                    t -> t.applications.appeal(AS_MAREK, SPACE, t.application, "Something was overlooked.")),
            write(
                    "grant what was applied for",
                    EveryWriteBrokenTest::recommended,
                    t -> t.applications.grant(
                            AS_SECOND_ADMIN, SPACE, t.application, Optional.of(LocalDate.parse(TODAY)), "Well done.")),
            write("write down an activity", EveryWriteBrokenTest::addActivity),
            write(
                    "take an activity back",
                    EveryWriteBrokenTest::addActivity,
                    t -> t.log().remove(AS_HOLDER, SPACE, t.activity)),
            write(
                    "say that an activity counts",
                    EveryWriteBrokenTest::addActivity,
                    t -> t.log().review(AS_ADMIN, SPACE, t.activity, Activity.Review.ACCEPTED)),
            write(
                    "leave a community",
                    EveryWriteBrokenTest::say,
                    t -> t.academy.membershipService.leave(AS_HOLDER, SPACE)),
            write(
                    "take back leaving",
                    t -> {
                        t.say();
                        t.academy.membershipService.leave(AS_HOLDER, SPACE);
                    },
                    t -> t.endings().takeLeavingBack(AS_HOLDER, SPACE)),
            write("end a membership", EveryWriteBrokenTest::say, EveryWriteBrokenTest::end),
            write(
                    "take back the end of a membership",
                    t -> {
                        t.say();
                        t.end();
                    },
                    t -> t.endings().takeBack(AS_ADMIN, SPACE, HANA)),
            write(
                    "end what a gone account was",
                    t -> {
                        t.say();
                        t.academy.people.without(HANA);
                    },
                    t -> t.academy.app.get(AccountRefresh.class).follow(HANA)),
            write(
                    "take the duties of a gone account",
                    t -> {
                        t.academy.schemes.name(
                                AS_ADMIN, SPACE, t.academy.scheme.id(), OfficerDuty.ASSESS, List.of("hana", "marek"));
                        t.academy.people.without(HANA);
                    },
                    t -> t.academy.app.get(GoneOfficers.class).follow(HANA)),
            write("add an office", EveryWriteBrokenTest::addOffice),
            write("offer an office", EveryWriteBrokenTest::addOffice, EveryWriteBrokenTest::offer),
            write(
                    "set oneself a term as coordinator",
                    t -> t.academy.membershipService.changeRole(
                            AS_ADMIN, SPACE, new PersonId("key-marek"), Role.COORDINATOR),
                    t -> t.offer("coordinator", "marek", "marek")),
            write(
                    "accept to coordinate",
                    t -> t.offer("coordinator", "admin", "hana"),
                    t -> t.terms().accept(AS_HOLDER, SPACE, t.term)),
            write(
                    "accept another last day",
                    t -> {
                        t.held();
                        t.offer();
                    },
                    t -> t.terms().accept(AS_HOLDER, SPACE, t.term)),
            write(
                    "tick the hand-over list",
                    EveryWriteBrokenTest::held,
                    t -> t.terms().handOver(AS_HOLDER, SPACE, t.term, List.of("Key"))),
            write(
                    "give up the coordinators' office",
                    t -> {
                        t.academy.membershipService.changeRole(
                                AS_ADMIN, SPACE, new PersonId("key-marek"), Role.COORDINATOR);
                        t.offer("coordinator", "admin", "hana");
                        t.terms().accept(AS_HOLDER, SPACE, t.term);
                    },
                    t -> t.terms().stepDown(AS_HOLDER, SPACE, t.term)),
            write(
                    "leave while holding an office",
                    EveryWriteBrokenTest::held,
                    t -> t.academy.membershipService.leave(AS_HOLDER, SPACE)),
            write(
                    "take back leaving an office",
                    t -> {
                        t.held();
                        t.academy.membershipService.leave(AS_HOLDER, SPACE);
                    },
                    t -> t.endings().takeLeavingBack(AS_HOLDER, SPACE)),
            write(
                    "remove an office",
                    EveryWriteBrokenTest::addOffice,
                    t -> t.offices().remove(AS_ADMIN, SPACE, "facilitator")),
            write("list a friend", EveryWriteBrokenTest::listFriend),
            write(
                    "erase a friend",
                    EveryWriteBrokenTest::listFriend,
                    t -> t.academy.app.get(FriendService.class).erase(AS_ADMIN, SPACE, t.friend)),
            write("write a profile", t -> t.describe("Nurse", "everybody")),
            write("change a profile", t -> t.describe("Nurse", "everybody"), t -> t.describe("Midwife", "members")),
            write(
                    "erase a profile",
                    EveryWriteBrokenTest::say,
                    t -> t.academy.app.get(ProfileService.class).erase(AS_HOLDER, SPACE)),
            write(
                    "erase what somebody says of themselves",
                    EveryWriteBrokenTest::say,
                    t -> t.academy.app.get(MyData.class).erase(AS_HOLDER, SPACE)),
            write("let in accredited people only", t -> {}, t -> t.moveBoundary()),
            write(
                    "move the boundary back",
                    EveryWriteBrokenTest::moveBoundary,
                    t -> t.academy.app.get(BoundaryUndo.class).undo(AS_ADMIN, SPACE)),
            write(
                    "exempt a member",
                    EveryWriteBrokenTest::moveBoundary,
                    t -> t.exemptions().exempt(AS_ADMIN, SPACE, HANA, "It was agreed.")),
            write(
                    "end an exemption",
                    EveryWriteBrokenTest::moveBoundary,
                    t -> t.exemptions().end(AS_ADMIN, SPACE, new PersonId("key-marek"))),
            write(
                    "say how much part one takes",
                    t -> {},
                    t -> t.academy
                            .app
                            .get(ParticipationService.class)
                            .say(AS_HOLDER, SPACE, new ParticipationForm("core", "2027-03-01", "A book", "site"))),
            write("draw a sample for review", t -> t.sampling().draw(AS_ADMIN, SPACE, t.academy.scheme.id(), 100)));

    /** Something that writes, and what must be there before. */
    private record Write(String name, Consumer<EveryWriteBrokenTest> before, Consumer<EveryWriteBrokenTest> work) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Parameterized.Parameters(name = "{1} on {0}")
    public static List<Object[]> writes() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> WRITES.stream().map(write -> new Object[] {kind, write}))
                .toList();
    }

    @Rule
    public final Academy academy;

    private final Write write;
    private ApplicationService applications;
    private String number;
    private long application;
    private String invited;
    private long activity;
    private long term;
    private long friend;

    public EveryWriteBrokenTest(Kind kind, Write write) {
        this.write = write;
        academy = new Academy(kind);
    }

    @Before
    public void open() {
        academy.join(new PersonId("key-hana"));
        academy.join(new PersonId("key-marek"));
        number = academy.grant("hana", "2026-01-10").number();
        applications = academy.app.get(ApplicationService.class);
        write.before().accept(this);
    }

    private void upgrade() {
        number = academy.service
                .upgrade(AS_ADMIN, SPACE, number, "Two", Optional.of(LocalDate.parse(TODAY)), "Good.")
                .number();
    }

    private void takeBack() {
        academy.app.get(TakeBack.class).takeBack(AS_ADMIN, SPACE, number, "A slip.");
    }

    @Test
    public void leavesEveryTableAsItWasUntilItIsDone() {
        List<String> before = tables();
        for (int statement = 1; ; statement++) {
            academy.database.statements().reset();
            academy.database.failAt(statement);
            try {
                write.work().accept(this);
                break;
            } catch (RuntimeException broken) {
                assertThat(broken).hasStackTraceContaining("The database broke");
                assertThat(tables()).as("after statement " + statement).isEqualTo(before);
            }
        }
        assertThat(tables()).isNotEqualTo(before);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private static Write write(String name, Consumer<EveryWriteBrokenTest> work) {
        return write(name, any -> {}, work);
    }

    private static Write write(
            String name, Consumer<EveryWriteBrokenTest> before, Consumer<EveryWriteBrokenTest> work) {
        return new Write(name, before, work);
    }

    private static Write change(Viewer viewer, AccreditationAction action, AccreditationAction... before) {
        return write(
                action.code(),
                t -> Arrays.stream(before).forEach(each -> t.changed(each == APPEAL ? AS_HOLDER : AS_ADMIN, each)),
                t -> t.changed(viewer, action));
    }

    private void changed(Viewer viewer, AccreditationAction action) {
        academy.change(viewer, number, action, TODAY, "For a reason.");
    }

    private void changeScheme(SchemeTerms terms) {
        academy.schemes.change(AS_ADMIN, SPACE, academy.scheme.id(), terms);
    }

    private BadgeDesignService designs() {
        return academy.app.get(BadgeDesignService.class);
    }

    private void setPicture() {
        designs().setPicture(AS_ADMIN, SPACE, academy.scheme.id(), "One", TestPictures.png(400, 400, Color.BLUE));
    }

    private void setAnotherPicture() {
        designs().setPicture(AS_ADMIN, SPACE, academy.scheme.id(), "One", TestPictures.png(400, 400, Color.RED));
    }

    private void sign(String name) {
        designs().sign(AS_ADMIN, SPACE, academy.scheme.id(), new Signatory(name, "Chair"), Expected.anything());
    }

    private void grantOutside() {
        academy.service.grant(
                AS_ADMIN,
                SPACE,
                new Grant(
                        academy.scheme.id(),
                        "",
                        Optional.of(new ExternalPerson("Olga Outside", "olga@example.org")),
                        Accreditation.Awarded.level("One"),
                        Optional.of(LocalDate.parse(TODAY)),
                        "",
                        Optional.empty()));
    }

    /** Hana's ended so long ago that it cannot be renewed any more. */
    private void lapse() {
        SchemeRules usual = academy.scheme.rules();
        changeScheme(new SchemeTerms(
                "Practitioner",
                "MVF",
                new SchemeRules(
                        "Us",
                        usual.content(),
                        usual.levels(),
                        new SchemeRules.Validity(Optional.of(1), 0, false, Optional.of(1), List.of()),
                        usual.renewal(),
                        usual.publicity())));
        academy.change(number, REVOKE, TODAY, "Begun anew.");
        number = academy.grant("hana", "2026-01-10").number();
    }

    private void undo() {
        Accreditation present = academy.accreditations.byNumber(number).orElseThrow();
        Accreditation before = present.with(new Status(
                LifecycleState.of(AccreditationState.ACTIVE), Optional.empty(), present.changedOn(), Academy.ADMIN));
        academy.inOne(() -> academy.writer.undo(present, before, academy.scheme, Academy.ADMIN));
    }

    private void say() {
        academy.app
                .get(ExpertiseService.class)
                .state(AS_HOLDER, SPACE, new TopicInput("Weaving", "teaches", "By hand.", true));
        describe("Nurse", "everybody");
    }

    private void describe(String work, String audience) {
        academy.app
                .get(ProfileService.class)
                .change(
                        AS_HOLDER,
                        SPACE,
                        new ProfileInput(Map.of(ProfileField.WORK, new ProfileInput.Typed(work, audience))),
                        Expected.anything());
    }

    private void moveBoundary() {
        academy.app
                .get(CommunitySettingsService.class)
                .change(
                        AS_ADMIN,
                        SPACE,
                        new CommunitySettings("Minessence", "values", "", "accredited"),
                        Expected.anything(),
                        new MoveOrder(List.of(new PersonId("key-marek")), "", "Founded it.", "hana"));
    }

    private ExemptionService exemptions() {
        return academy.app.get(ExemptionService.class);
    }

    private InvitationService invitations() {
        return academy.app.get(InvitationService.class);
    }

    private void invite() {
        academy.people.with("ines", "Ines Invited").with("jon", "Jon Invited");
        invited = invitations()
                .invite(AS_ADMIN, SPACE, List.of(INES, new PersonId("key-jon")), "Come in.")
                .round();
    }

    private JoinRequestService requests() {
        return academy.app.get(JoinRequestService.class);
    }

    private void letInOnRequest() {
        academy.app
                .get(CommunitySettingsService.class)
                .change(AS_ADMIN, SPACE, new CommunitySettings("Weavers", "weaving", "", "request"));
    }

    private void askToJoin() {
        academy.people.with("ines", "Ines Invited");
        academy.membershipService.join(AS_INES, SPACE, "I weave.");
    }

    private void asked() {
        letInOnRequest();
        askToJoin();
    }

    private void declined() {
        asked();
        declineRequest();
    }

    private void declineRequest() {
        requests().decline(AS_ADMIN, SPACE, INES, "We are full.");
    }

    private OfficeService offices() {
        return academy.app.get(OfficeService.class);
    }

    private TermService terms() {
        return academy.app.get(TermService.class);
    }

    private void addOffice() {
        offices().add(AS_ADMIN, SPACE, OfficeKind.FACILITATOR, new OfficeForm("", "Opens.", true, "Key"));
    }

    private void offer() {
        offer("facilitator", "admin", "hana");
    }

    private void offer(String office, String by, String to) {
        Offer offer = new Offer(new PersonId("key-" + to), LocalDate.parse(TODAY), Optional.empty(), Optional.of(12));
        term = terms().offer(Viewer.of(new PersonId("key-" + by)), SPACE, office, offer)
                .id();
    }

    private void listFriend() {
        friend = academy.app
                .get(FriendService.class)
                .add(AS_ADMIN, SPACE, new FriendForm("Fritz Friend", "Dyes", "", "members", TODAY))
                .id();
    }

    private void held() {
        addOffice();
        offer();
        terms().accept(AS_HOLDER, SPACE, term);
    }

    private EndedMembershipService endings() {
        return academy.app.get(EndedMembershipService.class);
    }

    private void end() {
        endings().end(AS_ADMIN, SPACE, HANA, "It was agreed.");
    }

    private HolderNameRefresh names() {
        return academy.app.get(HolderNameRefresh.class);
    }

    private RenewalAudit sampling() {
        return academy.app.get(RenewalAudit.class);
    }

    private ActivityLog log() {
        return academy.app.get(ActivityLog.class);
    }

    private void addActivity() {
        activity = log().add(
                        AS_HOLDER,
                        SPACE,
                        new ActivityEntry(
                                academy.scheme.id(),
                                LocalDate.parse(TODAY),
                                "Course",
                                8,
                                "Natural dyes",
                                "https://example.org/dyes"))
                .id();
    }

    private void apply() {
        ApplicationForm.Piece evidence =
                new ApplicationForm.Piece("link", "Case study", "https://example.org/case", false);
        application = applications
                .apply(
                        AS_MAREK,
                        SPACE,
                        new ApplicationForm(academy.scheme.id(), "One", "I have practised.", List.of(evidence)))
                .id();
    }

    private void takeUp() {
        applications.takeUp(AS_ADMIN, SPACE, application);
    }

    private void takenUp() {
        apply();
        takeUp();
    }

    private void recommend() {
        applications.recommend(AS_ADMIN, SPACE, application, true, "Well done.");
    }

    private void recommended() {
        takenUp();
        recommend();
    }

    private void refuse() {
        applications.refuse(AS_SECOND_ADMIN, SPACE, application, "Not yet.");
    }

    private void refused() {
        recommended();
        refuse();
    }

    /** Every row of every table, as text. */
    private List<String> tables() {
        academy.database.statements().reset();
        List<String> rows = new ArrayList<>();
        try (Connection connection = academy.database.dataSource().getConnection()) {
            for (Class<? extends RawEntity<?>> entity : WATCHED) {
                String sql = "SELECT * FROM \"" + academy.database.tableOf(entity) + "\" ORDER BY \"ID\"";
                try (var query = connection.prepareStatement(sql);
                        ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows.add(row(entity, found));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static String row(Class<?> entity, ResultSet found) throws SQLException {
        StringBuilder row = new StringBuilder(entity.getSimpleName());
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.append(' ').append(found.getString(column));
        }
        return row.toString();
    }
}
