package org.guildhall.accreditation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.TakeBack;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.JoinRequestService;
import org.guildhall.membership.Role;
import org.guildhall.mydata.MyData;
import org.guildhall.notice.DigestLine;
import org.guildhall.notice.DigestSource;
import org.guildhall.notice.NoticeReading;
import org.guildhall.notice.NoticeSettings;
import org.guildhall.notice.NoticeView;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** What of all that happens people are told. */
public class WhatIsToldTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");
    private static final String TODAY = "2026-11-24";

    private NoticeReading reading;
    private EndedMembershipService endings;

    public WhatIsToldTest(Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        reading = academy.app.get(NoticeReading.class);
        endings = academy.app.get(EndedMembershipService.class);
    }

    @Test
    public void ofARequestHowItWasAnswered() {
        policy(JoinPolicy.ON_REQUEST);
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.app.get(JoinRequestService.class).decline(AS_MAREK, SPACE, HANA, "");
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.app.get(JoinRequestService.class).approve(AS_MAREK, SPACE, HANA);

        assertThat(kinds(AS_HOLDER)).containsExactly("request-declined", "request-granted");
        assertThat(texts(AS_HOLDER).get(1))
                .contains(academy.people.byUsername("marek").orElseThrow().fullName());
        assertThat(kinds(AS_MAREK)).isEmpty();
    }

    @Test
    public void ofRolesAndEndsAndNothingOfTheRoleOneHas() {
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.membershipService.changeRole(AS_MAREK, SPACE, HANA, Role.MEMBER);
        academy.membershipService.changeRole(AS_MAREK, SPACE, HANA, Role.COORDINATOR);
        academy.membershipService.changeRole(AS_MAREK, SPACE, HANA, Role.MEMBER);
        assertThat(kinds(AS_HOLDER)).containsExactly("member-coordinator", "member-no-coordinator");

        endings.end(AS_MAREK, SPACE, HANA, "It was agreed.");
        assertThat(kinds(AS_HOLDER)).containsExactly("member-ended");
        assertThat(texts(AS_HOLDER)).noneMatch(text -> text.contains("agreed"));

        endings.takeBack(AS_MAREK, SPACE, HANA);
        assertThat(kinds(AS_HOLDER))
                .containsExactly("member-coordinator", "member-no-coordinator", "member-ended", "member-taken-back");
    }

    @Test
    public void nothingOfOnesOwnComingAndGoing() {
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.membershipService.leave(AS_HOLDER, SPACE);
        endings.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(kinds(AS_HOLDER)).isEmpty();
        assertThat(kinds(AS_MAREK)).isEmpty();
    }

    @Test
    public void ofAccreditationsWhatOthersDoWithThem() {
        String number = academy.grant("hana", "2026-01-10").number();
        for (AccreditationAction action : List.of(
                AccreditationAction.RENEW,
                AccreditationAction.PUT_ON_PROBATION,
                AccreditationAction.END_PROBATION,
                AccreditationAction.SUSPEND,
                AccreditationAction.REINSTATE,
                AccreditationAction.REVOKE)) {
            academy.change(AS_ADMIN, number, action, TODAY, "For a reason.");
        }
        academy.change(AS_HOLDER, number, AccreditationAction.APPEAL, TODAY, "It is not so.");

        assertThat(kinds(AS_HOLDER)).startsWith("accreditation-granted").hasSize(7);
        for (int i = 0; i < 6; i++) {
            assertThat(texts(AS_HOLDER).get(i + 1)).endsWith("Practitioner, One, " + number + ", " + i + "]");
        }
        assertThat(texts(AS_HOLDER)).noneMatch(text -> text.contains("For a reason."));
    }

    @Test
    public void ofAnotherLevelOnceAndOfAMistake() {
        String number = academy.grant("hana", "2026-01-10").number();
        String second = academy.service
                .upgrade(AS_ADMIN, SPACE, number, "Two", Optional.of(LocalDate.parse(TODAY)), "Good.")
                .number();
        assertThat(kinds(AS_HOLDER)).containsExactly("accreditation-granted", "accreditation-granted");

        academy.app.get(TakeBack.class).takeBack(AS_ADMIN, SPACE, second, "A slip.");

        assertThat(texts(AS_HOLDER))
                .anyMatch(text -> text.endsWith(second + ", 9]"))
                .anyMatch(text -> text.endsWith(number + ", 8]"));
    }

    @Test
    public void ofALastDayThatIsSetWhenAnAccreditationIsLostAndWhenItHasPassed() {
        academy.join(HANA);
        String number = academy.grant("hana", TODAY).number();
        policy(JoinPolicy.ACCREDITED_ONLY);
        academy.change(AS_ADMIN, number, AccreditationAction.REVOKE, TODAY, "For a reason.");
        String told = texts(AS_HOLDER).stream()
                .filter(text -> text.contains("last-day"))
                .findFirst()
                .orElseThrow();
        assertThat(told).contains("2027-02-22");
        academy.clock.move(Duration.ofDays(91));
        academy.app.get(BoundaryMaintenance.class).run(() -> false);

        assertThat(kinds(AS_HOLDER)).contains("member-lapsed").doesNotContain("member-last-day");
    }

    @Test
    public void ofWhatWaitsAndWhoJoinedInTheDigestOnly() {
        policy(JoinPolicy.ON_REQUEST);
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.membershipService.join(AS_HOLDER, SPACE);

        assertThat(lines(AS_MAREK))
                .extracting(DigestLine::text)
                .containsExactly("guildhall.membership.notice.waiting["
                        + community().name() + ", guildhall.waiting.request[1]]");
        assertThat(people("member-waiting")).contains(MAREK).doesNotContain(HANA);
        assertThat(people("member-new-members")).isEmpty();

        academy.app.get(JoinRequestService.class).approve(AS_MAREK, SPACE, HANA);
        academy.app.get(NoticeSettings.class).choose(AS_MAREK, Map.of("member-new-members", "digest"));

        assertThat(people("member-new-members")).containsExactly(MAREK);
        assertThat(lines(AS_MAREK))
                .extracting(DigestLine::text)
                .containsExactly("guildhall.membership.notice.new-members["
                        + community().name() + ", 1, "
                        + academy.people.byUsername("hana").orElseThrow().fullName() + "]");
    }

    @Test
    public void whatOneWasToldIsAmongOnesDataAndGoesWithIt() {
        academy.join(HANA);
        academy.grant("hana", "2026-01-10");
        MyData data = academy.app.get(MyData.class);
        assertThat(data.of(AS_HOLDER, SPACE))
                .filteredOn(section -> section.code().equals("notices"))
                .singleElement()
                .satisfies(section -> assertThat(section.records()).hasSize(1));

        data.erase(AS_HOLDER, SPACE);

        assertThat(kinds(AS_HOLDER)).isEmpty();
    }

    private List<DigestLine> lines(Viewer viewer) {
        return academy.app.all(DigestSource.class).stream()
                .flatMap(source ->
                        source
                                .lines(
                                        viewer,
                                        new KeyTexts(),
                                        academy.clock.instant().minus(Duration.ofDays(1)))
                                .stream())
                .toList();
    }

    private List<PersonId> people(String kind) {
        return academy.app.all(DigestSource.class).stream()
                .filter(source -> source.kind().code().equals(kind))
                .flatMap(source -> source.people(Optional.empty()).stream())
                .toList();
    }

    private void policy(JoinPolicy policy) {
        Community present = community();
        academy.communities.change(
                present.id(), new CommunitySettings(present.name(), present.field(), present.purpose(), policy.code()));
    }

    private Community community() {
        return academy.communities.require(AS_ADMIN, SPACE);
    }

    private List<String> kinds(Viewer viewer) {
        return views(viewer).stream().map(NoticeView::kind).toList();
    }

    private List<String> texts(Viewer viewer) {
        return views(viewer).stream().map(NoticeView::text).toList();
    }

    /** The oldest first. */
    private List<NoticeView> views(Viewer viewer) {
        NoticeView[] all = reading.page(viewer, Optional.empty(), 100).notices().toArray(new NoticeView[0]);
        java.util.Collections.reverse(Arrays.asList(all));
        return List.of(all);
    }
}
