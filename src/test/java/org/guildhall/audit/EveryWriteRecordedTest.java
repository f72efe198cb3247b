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
import static org.guildhall.testkit.Recorded.entry;

import java.awt.Color;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.application.ApplicationForm;
import org.guildhall.accreditation.application.ApplicationService;
import org.guildhall.accreditation.record.RecordService;
import org.guildhall.accreditation.renewal.Activity;
import org.guildhall.accreditation.renewal.ActivityEntry;
import org.guildhall.accreditation.renewal.ActivityLog;
import org.guildhall.accreditation.renewal.RenewalAudit;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.GoneOfficers;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.TakeBack;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.community.CommunitySettings;
import org.guildhall.credential.issuing.BadgeDesignService;
import org.guildhall.credential.issuing.Signatory;
import org.guildhall.membership.AccountRefresh;
import org.guildhall.membership.BoundaryUndo;
import org.guildhall.membership.CommunitySettingsService;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.MoveOrder;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.Recorded;
import org.guildhall.testkit.TestPictures;
import org.junit.Before;
import org.junit.Test;

/**
 * What the record keeps of every write of schemes, accreditations, applications and activities: exactly these fields, a
 * public format; and of what people wrote freely – here always with a mark in it – nothing that a hash covers.
 */
public class EveryWriteRecordedTest extends AcademyTest {
    private static final String MARK = "Zz9§ what somebody “wrote”";
    private static final String TODAY = "2026-11-24";
    private static final String SCHEME = "scheme schemeVersion name numberPrefix retired issuer levels levels.name"
            + " levels.countsAs validityMonths graceMonths graceCounts reinstatementMonths noticeDays renewalPoints"
            + " activityClasses activityClasses.name activityClasses.least activityClasses.most cycleStart opensMonths"
            + " auditPercent visibility reasonsShown retentionMonths";
    private static final String LIFE = "scheme schemeVersion holder level state underAppeal decidedBy effectiveFrom"
            + " expiresOn graceUntil graceCounts firstAwardedOn grantedBy ";
    private static final String APPLICATION = "scheme level applicant state underAppeal ";

    private Recorded recorded;
    private ApplicationService applications;
    private Scheme scheme;
    private long begin;

    public EveryWriteRecordedTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        recorded = new Recorded(academy);
        applications = academy.app.get(ApplicationService.class);
        scheme = academy.schemes.add(AS_ADMIN, SPACE, terms("Weaver", MARK, MARK));
        begin = recorded.entries().size();
    }

    @Test
    public void ofASchemeItsRulesAndWhoIsNamed() {
        academy.schemes.change(AS_ADMIN, SPACE, scheme.id(), terms("Weaver", MARK, MARK + " anew"));
        academy.schemes.change(AS_ADMIN, SPACE, scheme.id(), terms("Master weaver", MARK, MARK + " anew"));
        academy.schemes.name(AS_ADMIN, SPACE, scheme.id(), Map.of(OfficerDuty.ASSESS, List.of("marek", "hana")));
        academy.schemes.retire(AS_ADMIN, SPACE, scheme.id());

        assertThat(recorded.after(begin - 1))
                .containsExactly(
                        entry("scheme-add", SCHEME, "purpose competences prerequisites criteria"),
                        entry("scheme-change", SCHEME, "criteria"),
                        entry("scheme-change", SCHEME, ""),
                        entry("scheme-officers", "scheme duty officers", ""),
                        entry("scheme-retire", SCHEME, ""));
        assertThat(details().get(3)).contains("\"officers\":[\"key-hana\",\"key-marek\"]");
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofPicturesTheirDigestsAndOfWhoSignsThatSomebodyDoes() {
        BadgeDesignService designs = academy.app.get(BadgeDesignService.class);
        byte[] picture = TestPictures.png(400, 400, Color.BLUE);
        designs.setPicture(AS_ADMIN, SPACE, scheme.id(), "One", picture);
        designs.setPicture(AS_ADMIN, SPACE, scheme.id(), "One", picture);
        designs.removePicture(AS_ADMIN, SPACE, scheme.id(), "One");
        designs.removePicture(AS_ADMIN, SPACE, scheme.id(), "One");
        designs.sign(AS_ADMIN, SPACE, scheme.id(), new Signatory(MARK, MARK + " office"), Expected.anything());
        designs.sign(AS_ADMIN, SPACE, scheme.id(), new Signatory(MARK, MARK + " office "), Expected.anything());
        designs.sign(AS_ADMIN, SPACE, scheme.id(), new Signatory("", null), Expected.anything());

        assertThat(recorded.after(begin))
                .containsExactly(
                        entry("badge-picture-set", "scheme level sha256", ""),
                        entry("badge-picture-remove", "scheme level sha256", ""),
                        entry("certificate-signatory", "scheme signed", "name office"),
                        entry("certificate-signatory", "scheme signed", ""));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofAnAccreditationHowItStandsAfterEachChange() {
        String number = grant("hana");
        academy.service.upgrade(AS_ADMIN, SPACE, number, "Two", Optional.of(LocalDate.parse(TODAY)), MARK);

        assertThat(recorded.after(begin))
                .containsExactly(
                        entry("grant", LIFE, "reason scope limitations"),
                        entry("supersede", LIFE + "supersededBy", ""),
                        entry("grant", LIFE + "supersedes", "reason scope limitations"));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofAChangeTheReasonAndNotAgainWhatWasWrittenWithTheGrant() {
        String number = grant("hana");
        change(AS_ADMIN, number, PUT_ON_PROBATION, END_PROBATION, SUSPEND, REINSTATE, RENEW, REVOKE);
        change(AS_HOLDER, number, APPEAL);
        change(AS_SECOND_ADMIN, number, ALLOW_APPEAL);
        change(AS_ADMIN, number, REVOKE);
        change(AS_HOLDER, number, APPEAL);
        change(AS_SECOND_ADMIN, number, DISMISS_APPEAL);
        change(AS_MAREK, grant("marek"), RESIGN);

        assertThat(recorded.after(begin + 1))
                .containsExactly(
                        entry("put-on-probation", LIFE + "reviewOn", "reason"),
                        entry("end-probation", LIFE, "reason"),
                        entry("suspend", LIFE + "reviewOn", "reason"),
                        entry("reinstate", LIFE, "reason"),
                        entry("renew", LIFE, "reason"),
                        entry("revoke", LIFE, "reason"),
                        entry("appeal", LIFE, "reason"),
                        entry("allow-appeal", LIFE, "reason"),
                        entry("revoke", LIFE, "reason"),
                        entry("appeal", LIFE, "reason"),
                        entry("dismiss-appeal", LIFE, "reason"),
                        entry("grant", LIFE, "reason scope limitations"),
                        entry("resign", LIFE, "reason"));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofAChangeThatIsUndoneWhatHoldsAgain() {
        String number = grant("hana");
        Accreditation before = academy.accreditations.byNumber(number).orElseThrow();
        change(AS_ADMIN, number, SUSPEND);
        Accreditation suspended = academy.accreditations.byNumber(number).orElseThrow();
        academy.inOne(() -> academy.writer.undo(suspended, before, scheme, Academy.ADMIN));

        assertThat(recorded.after(begin + 2)).containsExactly(entry("undo", LIFE, ""));
    }

    @Test
    public void ofAGrantThatIsTakenBackThatItNeverHeldAndWhatHoldsAgain() {
        String first = grant("hana");
        String second = academy.service
                .upgrade(AS_ADMIN, SPACE, first, "Two", Optional.of(LocalDate.parse(TODAY)), MARK)
                .number();
        academy.app.get(TakeBack.class).takeBack(AS_ADMIN, SPACE, second, MARK);

        assertThat(recorded.after(begin + 3))
                .containsExactly(entry("take-back", LIFE + "supersedes", "reason"), entry("undo", LIFE, ""));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofAnApplicationWhereItIsAndWhoSaidWhatButNotInWhichWords() {
        long refused = apply();
        applications.takeUp(AS_ADMIN, SPACE, refused);
        applications.recommend(AS_ADMIN, SPACE, refused, false, MARK);
        applications.refuse(AS_SECOND_ADMIN, SPACE, refused, MARK);
        applications.appeal(AS_MAREK, SPACE, refused, MARK);
        applications.withdraw(AS_MAREK, SPACE, refused);
        long granted = apply();
        applications.takeUp(AS_ADMIN, SPACE, granted);
        applications.recommend(AS_ADMIN, SPACE, granted, true, MARK);
        applications.grant(AS_SECOND_ADMIN, SPACE, granted, Optional.of(LocalDate.parse(TODAY)), MARK);

        String decided = APPLICATION + "assessor recommended decidedBy ";
        assertThat(recorded.after(begin))
                .containsExactly(
                        entry("apply", APPLICATION, ""),
                        entry("take-up", APPLICATION + "assessor", ""),
                        entry("recommend", APPLICATION + "assessor recommended", "recommendation"),
                        entry("refuse", decided, "reason"),
                        entry("appeal", decided, "reason"),
                        entry("withdraw", decided, ""),
                        entry("apply", APPLICATION, ""),
                        entry("take-up", APPLICATION + "assessor", ""),
                        entry("recommend", APPLICATION + "assessor recommended", "recommendation"),
                        entry("grant", LIFE + "assessor", "reason"),
                        entry("grant", decided + "accreditation", "reason"));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofARecommendationWithoutATakeUpBoth() {
        applications.recommend(AS_ADMIN, SPACE, apply(), true, MARK);

        assertThat(recorded.after(begin + 1))
                .containsExactly(
                        entry("take-up", APPLICATION + "assessor", ""),
                        entry("recommend", APPLICATION + "assessor recommended", "recommendation"));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofActivitiesAndPicksWhatCountsAndWhoWasPicked() {
        String number = grant("hana");
        ActivityLog log = academy.app.get(ActivityLog.class);
        LocalDate today = LocalDate.parse(TODAY);
        ActivityEntry entry = new ActivityEntry(
                scheme.id(), today, MARK, 8, MARK, "https://example.org/" + MARK.replaceAll("[^a-zA-Z0-9]", ""));
        log.review(AS_ADMIN, SPACE, log.add(AS_HOLDER, SPACE, entry).id(), Activity.Review.ACCEPTED);
        academy.app.get(RenewalAudit.class).draw(AS_ADMIN, SPACE, scheme.id(), 730);

        assertThat(recorded.after(begin + 1))
                .containsExactly(
                        entry("activity-review", "scheme holder performedOn points review", ""),
                        entry("audit-sample", "scheme expiringWithinDays auditPercent accreditations", ""));
        assertThat(details().get(3)).contains("\"accreditations\":[\"" + number + "\"]");
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofWhatOthersDoToAMembershipWhoseItIsAndWhatItWas() {
        PersonId hana = new PersonId("key-hana");
        EndedMembershipService endings = academy.app.get(EndedMembershipService.class);
        academy.membershipService.appointFounder(academy.community.id(), new PersonId("key-marek"));
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.schemes.name(AS_ADMIN, SPACE, scheme.id(), OfficerDuty.ASSESS, List.of("hana", "marek"));
        long before = recorded.entries().size();
        endings.end(AS_ADMIN, SPACE, hana, MARK);
        endings.takeBack(AS_ADMIN, SPACE, hana);
        academy.people.without(hana);
        academy.app.get(AccountRefresh.class).follow(hana);
        academy.app.get(GoneOfficers.class).follow(hana);

        assertThat(recorded.after(before))
                .containsExactly(
                        entry("member-end", "person state role", "reason"),
                        entry("member-take-back", "person state role", ""),
                        entry("member-account-gone", "person state role", ""),
                        entry("scheme-officers", "scheme duty officers", ""));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void ofTheBoundaryWhoIsLetInAndWhoIsExempt() {
        PersonId hana = new PersonId("key-hana");
        academy.membershipService.appointFounder(academy.community.id(), new PersonId("key-marek"));
        academy.membershipService.join(AS_HOLDER, SPACE);
        long before = recorded.entries().size();
        ExemptionService exemptions = academy.app.get(ExemptionService.class);
        academy.app
                .get(CommunitySettingsService.class)
                .change(
                        AS_ADMIN,
                        SPACE,
                        new CommunitySettings("Minessence", "values", "", "accredited"),
                        Expected.anything(),
                        new MoveOrder(List.of(hana), "", MARK, "marek"));
        exemptions.end(AS_ADMIN, SPACE, hana);
        exemptions.exempt(AS_ADMIN, SPACE, hana, MARK);
        academy.app.get(BoundaryUndo.class).undo(AS_ADMIN, SPACE);

        assertThat(recorded.after(before))
                .containsExactly(
                        entry("member-exempt", "person state role", "reason"),
                        entry("boundary-move", "before after", ""),
                        entry("member-exempt-end", "person state role", ""),
                        entry("member-exempt", "person state role", "reason"),
                        entry("boundary-undo", "before after", ""));
        recorded.isNotHashed(MARK);
    }

    @Test
    public void anErasingTakesEverythingThatWasWrittenAndLeavesTheRecordIntact() throws SQLException {
        change(AS_ADMIN, grant("hana"), SUSPEND, REINSTATE, REVOKE);
        long application = apply();
        applications.takeUp(AS_ADMIN, SPACE, application);
        applications.recommend(AS_ADMIN, SPACE, application, true, MARK);
        RecordService record = academy.app.get(RecordService.class);
        long last = recorded.entries().size();
        recorded.entries().stream()
                .filter(entry -> entry.words().json() != null)
                .forEach(entry -> record.eraseWords(AS_ADMIN, SPACE, entry.position()));

        assertThat(recorded.after(last)).hasSize(6).containsOnly(entry("words-erase", "entry entryHash", ""));
        assertThat(rows()).isNotEmpty().noneMatch(row -> row.contains("Zz9"));
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    private List<String> details() {
        return recorded.entries().stream()
                .skip(begin - 1)
                .map(entry -> entry.event().detail())
                .toList();
    }

    /** Every row of the record, as text. */
    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        String sql = "SELECT * FROM \"" + academy.database.tableOf(AoAuditEvent.class) + "\"";
        try (Connection connection = academy.database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(found.getString(column)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private String grant(String username) {
        return academy.service
                .grant(
                        AS_ADMIN,
                        SPACE,
                        new Grant(
                                scheme.id(),
                                username,
                                Optional.empty(),
                                new Accreditation.Awarded("One", MARK + " scope", MARK + " limits"),
                                Optional.of(LocalDate.parse("2026-01-10")),
                                MARK,
                                Optional.empty()))
                .number();
    }

    private void change(Viewer viewer, String number, AccreditationAction... actions) {
        for (AccreditationAction action : actions) {
            LocalDate day = LocalDate.parse(TODAY);
            Optional<LocalDate> review = Optional.of(day.plusDays(10)).filter(any -> action.needsReviewDay());
            academy.service.change(viewer, SPACE, number, new Change(action, day, MARK).reviewedOn(review));
        }
    }

    private long apply() {
        ApplicationForm.Piece evidence = new ApplicationForm.Piece("text", MARK, MARK, false);
        return applications
                .apply(AS_MAREK, SPACE, new ApplicationForm(scheme.id(), "One", MARK, List.of(evidence)))
                .id();
    }

    private static SchemeTerms terms(String name, String text, String criteria) {
        return new SchemeTerms(
                name,
                "WVR",
                new SchemeRules(
                        "Us",
                        new SchemeRules.Content(text, text, text, criteria),
                        List.of(Level.named("One"), new Level("Two", List.of("One"))),
                        new SchemeRules.Validity(Optional.of(12), 3, true, Optional.of(6), List.of(30, 7)),
                        new RenewalRequirements(
                                10,
                                List.of(new RenewalRequirements.ActivityClass("Course", 0, 20)),
                                CycleStart.LATER,
                                Optional.of(11),
                                50),
                        new SchemeRules.Publicity(Visibility.SITE, true, Optional.of(60))));
    }
}
