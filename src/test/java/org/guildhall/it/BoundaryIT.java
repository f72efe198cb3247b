package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.site.Outbox;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A community for accredited people only, its nightly job, and the mails it sends. */
public class BoundaryIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final Caller admin = HALL.as("spaceadmin");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String space;
    private static final String CHANGE = "/plugins/guildhall/change-community.action";

    private String community;

    @Before
    public void found() {
        space = HALL.community("open");
        community = "/communities/" + space;
        HALL.as("member").api("PUT", community + "/members/me", null);
    }

    @Test
    public void drawingTheBoundaryRemovesNobodyAndTellsEverybodyTheirLastDay() {
        policy("accredited");
        assertThat(own("member").path("state").asText()).isEqualTo("member");

        night();

        assertThat(own("member").path("state").asText()).isEqualTo("member");
        assertThat(own("member").path("staysUntil").asText())
                .isEqualTo(today.plusDays(90).toString());
        Answer page = HALL.as("member").get("/plugins/guildhall/my-page.action?key=" + space);
        assertThat(page.text()).contains("You hold no accreditation that is in force. You stay a member until");
        assertThat(page.html().select("a[href*=tab=accreditations]")).isNotEmpty();
    }

    @Test
    public void coordinatorsSeeWhoHasToGoAndOthersDoNot() {
        policy("accredited");
        night();

        Answer page = admin.get("/plugins/guildhall/people.action?key=" + space);
        Answer list = admin.api("GET", community + "/leaving", null);
        Answer refused = HALL.as("member").api("GET", community + "/leaving", null);

        assertThat(page.text()).contains("Members who have to renew to stay", "Mireille Océane Dupont");
        assertThat(list.json().path("results").findValuesAsText("person")).contains("key-member");
        assertThat(list.json().path("results").findValuesAsText("staysUntil"))
                .contains(today.plusDays(90).toString());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(admin.api("GET", community + "/leaving?by=soon", null).status())
                .isEqualTo(400);
    }

    @Test
    public void lastDaysAreNotTheBusinessOfOthers() {
        policy("accredited");
        night();

        Answer members = HALL.as("visitor").api("GET", community + "/members", null);

        assertThat(members.json().path("results")).isNotEmpty();
        assertThat(members.json().path("results").findValues("staysUntil")).allMatch(value -> value.isNull());
    }

    @Test
    public void whoIsAccreditedComesInWithALastDayAndARevocationShortensIt() {
        policy("accredited");
        String number = grant("visitor", today);
        assertThat(HALL.as("visitor")
                        .api("PUT", community + "/members/me", null)
                        .json()
                        .path("staysUntil")
                        .asText())
                .isEqualTo(MonthRule.lastDay(today, Optional.of(12))
                        .orElseThrow()
                        .plusDays(90)
                        .toString());

        admin.api(
                "POST",
                community + "/accreditations/" + number + "/revocation",
                Map.of("on", today.toString(), "reason", "Misuse"));

        assertThat(own("visitor").path("staysUntil").asText())
                .isEqualTo(today.plusDays(90).toString());
    }

    @Test
    public void openingTheCommunityTakesTheLastDaysAway() {
        policy("accredited");
        night();

        policy("open");

        assertThat(own("member").path("staysUntil").isNull()).isTrue();
        assertThat(HALL.as("member")
                        .get("/plugins/guildhall/my-page.action?key=" + space)
                        .text())
                .doesNotContain("You stay a member until");
    }

    @Test
    public void theJobTellsHoldersInOneMailEachAndNotTwice() {
        grant("visitor", today.minusMonths(12).plusDays(8));
        night();

        List<Outbox.Sent> mails = remindersTo("visitor");

        night();
        assertThat(remindersTo("visitor")).isEqualTo(mails).isNotEmpty();
        assertThat(mails.get(mails.size() - 1).body()).contains("key=" + space);
    }

    @Test
    public void whatTheMailServerDidNotTakeIsSentTheNextNight() {
        night();
        grant("assessor", today.minusMonths(12).plusDays(8));
        int before = remindersTo("assessor").size();
        HALL.workbench().site().outbox().breakDown(true);
        try {
            night();
        } finally {
            HALL.workbench().site().outbox().breakDown(false);
        }
        assertThat(remindersTo("assessor")).hasSize(before);

        night();

        assertThat(remindersTo("assessor")).hasSize(before + 1);
    }

    @Test
    public void duringAPauseNoMailIsSent() {
        Caller holder = HALL.as("coordinator");
        night();
        int before = remindersTo("coordinator").size();
        holder.api("PUT", "/notices/pause", Map.of("until", today.plusDays(5).toString()));
        grant("coordinator", today.minusMonths(12).plusDays(8));
        night();
        assertThat(remindersTo("coordinator")).hasSize(before);
        assertThat(holder.get("/plugins/guildhall/my-page.action?tab=settings&key=" + space)
                        .text())
                .contains("No e-mail is sent up to and including");

        holder.form("/plugins/guildhall/resume-notices.action", Map.of("key", space));
        night();

        assertThat(remindersTo("coordinator")).hasSize(before + 1);
    }

    @Test
    public void aPauseForEverIsRefusedAndSaidAtTheField() {
        Answer answer = HALL.as("member")
                .form("/plugins/guildhall/pause-notices.action", Map.of("key", space, "until", "2999-01-01"));

        assertThat(answer.html().select("#guildhall-until-error").text()).contains("at most 366 days");
    }

    @Test
    public void aFormerMemberIsGreetedAndComesBackOnceAccredited() throws ReflectiveOperationException {
        policy("accredited");
        outstay(space, "member");

        Answer page = HALL.as("member").get("/plugins/guildhall/my-page.action?key=" + space);
        Answer refused = HALL.as("member").api("PUT", community + "/members/me", null);
        assertThat(own("member").path("state").asText()).isEqualTo("former");
        assertThat(page.text()).contains("Good to see you. You were a member until");
        assertThat(page.html().select("form[action$=join.action]")).isEmpty();
        assertThat(refused.error()).isEqualTo("guildhall.membership.accreditation-needed");
        assertThat(HALL.as("visitor")
                        .api("GET", community + "/members", null)
                        .json()
                        .path("results")
                        .findValuesAsText("person"))
                .doesNotContain("key-member");
        grant("member", today);
        HALL.as("member").form("/plugins/guildhall/join.action", Map.of("key", space));

        assertThat(own("member").path("state").asText()).isEqualTo("member");
    }

    /** Gives a member a last day that has passed; nobody can wait for one in a test. */
    static void outstay(String space, String username) throws ReflectiveOperationException {
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        Object key = plugin.load("org.guildhall.platform.SpaceKey")
                .getConstructor(String.class)
                .newInstance(space);
        Object person = plugin.load("org.guildhall.platform.PersonId")
                .getConstructor(String.class)
                .newInstance("key-" + username);
        Object communities = plugin.bean("aoCommunities");
        Object community = ((Optional<?>)
                        communities.getClass().getMethod("at", key.getClass()).invoke(communities, key))
                .orElseThrow();
        Object memberships = plugin.bean("aoMemberships");
        memberships
                .getClass()
                .getMethod("stayUntil", long.class, person.getClass(), Optional.class)
                .invoke(
                        memberships,
                        community.getClass().getMethod("id").invoke(community),
                        person,
                        Optional.of(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
    }

    private String grant(String username, LocalDate from) {
        String scheme = admin.api(
                        "POST",
                        community + "/schemes",
                        Map.of(
                                "name",
                                "Tester",
                                "issuer",
                                "Us",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One"),
                                "numberPrefix",
                                "T" + space))
                .json()
                .path("id")
                .asText();
        return admin.api(
                        "POST",
                        community + "/accreditations",
                        Map.of(
                                "scheme",
                                Long.valueOf(scheme),
                                "holder",
                                username,
                                "level",
                                "One",
                                "from",
                                from.toString()))
                .json()
                .path("number")
                .asText();
    }

    @Test
    public void whoMovesTheBoundarySeesFirstWhoWouldHaveToGo() {
        anyScheme();
        RunningWorkbench.Caller coordinator = HALL.signedIn("spaceadmin");
        Map<String, String> form = new HashMap<>(Map.of(
                "key",
                space,
                "name",
                "Testers",
                "field",
                "testing",
                "purpose",
                "Two\nlines",
                "joinPolicy",
                "accredited"));

        Answer seen = coordinator.form(CHANGE, form);
        form.put("step", "back");
        Answer back = coordinator.form(CHANGE, form);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("hold no accreditation", "Mireille Océane Dupont", "Nothing is saved yet.");
        assertThat(seen.html().select("textarea[name=purpose]").val()).isEqualTo("Two\nlines");
        assertThat(back.html().select("textarea[name=purpose]").val()).isEqualTo("Two\nlines");
        assertThat(admin.api("GET", community, null).json().path("joinPolicy").asText())
                .isEqualTo("open");
        form.put("step", "confirm");
        assertThat(coordinator.form(CHANGE, form).status()).isEqualTo(302);
        assertThat(admin.api("GET", community, null).json().path("joinPolicy").asText())
                .isEqualTo("accredited");
    }

    @Test
    public void aBoundaryThatNobodyCouldMeetIsRefused() {
        Map<String, Object> settings =
                Map.of("name", "Testers", "field", "testing", "purpose", "", "joinPolicy", "accredited");

        assertThat(admin.api("PUT", community, settings).status()).isEqualTo(409);
        assertThat(HALL.signedIn("spaceadmin")
                        .form(
                                CHANGE,
                                Map.of("key", space, "name", "Testers", "field", "testing", "joinPolicy", "accredited"))
                        .html()
                        .select("#guildhall-joinPolicy-error")
                        .text())
                .contains("no scheme under which anybody could be accredited");
        assertThat(admin.api("GET", community, null).json().path("joinPolicy").asText())
                .isEqualTo("open");
    }

    /** Without one, nobody could ever come in. */
    private void anyScheme() {
        anyScheme(admin, space);
    }

    static void anyScheme(RunningWorkbench.Caller admin, String space) {
        assertThat(admin.api(
                                "POST",
                                "/communities/" + space + "/schemes",
                                Map.of(
                                        "name",
                                        "Way in",
                                        "issuer",
                                        "We",
                                        "numberPrefix",
                                        "WI" + space,
                                        "criteria",
                                        "c",
                                        "validityMonths",
                                        12,
                                        "levels",
                                        java.util.List.of("One")))
                        .status())
                .isEqualTo(200);
    }

    private void policy(String joinPolicy) {
        if (joinPolicy.equals("accredited")
                && admin.api("GET", community + "/schemes", null)
                        .json()
                        .path("results")
                        .isEmpty()) {
            anyScheme();
        }
        Map<String, Object> settings = new HashMap<>(
                Map.of("name", "Testers", "field", "testing", "purpose", "To find out.", "joinPolicy", joinPolicy));
        assertThat(admin.api("PUT", community, settings).status()).isEqualTo(200);
    }

    private com.fasterxml.jackson.databind.JsonNode own(String username) {
        return HALL.as(username).api("GET", community + "/members/me", null).json();
    }

    /** Mails that remind of what is due; there are others. */
    private static List<Outbox.Sent> remindersTo(String username) {
        return mailsTo(username).stream()
                .filter(mail -> mail.body().contains("Please see to its renewal"))
                .toList();
    }

    private static List<Outbox.Sent> mailsTo(String username) {
        return HALL.workbench().site().outbox().sent().stream()
                .filter(mail -> mail.to().startsWith(username + "@"))
                .toList();
    }

    /** The nightly job, as Confluence’s scheduler runs it. */
    static void night() {
        JobRunner job = (JobRunner) HALL.workbench().platform().plugin().bean("accreditationJob");
        job.runJob(new JobRunnerRequest() {
            @Override
            public boolean isCancellationRequested() {
                return false;
            }
        });
    }
}
