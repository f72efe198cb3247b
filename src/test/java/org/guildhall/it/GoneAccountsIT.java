package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.SiteUsers;
import org.guildhall.workbench.site.UserRecord;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Accounts that the site renames, deactivates or removes, as members meet it. */
public class GoneAccountsIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private final SiteUsers users = HALL.workbench().site().users();
    private String space;
    private String members;

    @Before
    public void aCommunityThatSpaceadminFounded() {
        space = HALL.community("open");
        members = "/communities/" + space + "/members";
    }

    @Test
    public void theMembershipOfADeletedAccountEndsAtOnceAndNobodyFindsItByItsName() {
        String name = newcomer("quirina", "Quirina Vanishova");
        HALL.as(name)
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of("topic", "Vanishing", "relation", "teaches"));

        HALL.workbench().site().users().remove("key-" + name);

        soon(() -> found("vanish").isEmpty()
                && everybody().size() == 1
                && told("").json().path("members").asInt() == 1
                && !told("/topics").text().contains("Vanishing")
                && told("/record").text().contains("member-account-gone"));
    }

    private Answer told(String of) {
        return HALL.as("spaceadmin").api("GET", "/communities/" + space + of, null);
    }

    @Test
    public void anAccountThatADirectoryTookAwayIsFollowedByTheNightlyJob() {
        String name = newcomer("silas", "Silas Silent");

        users.loseFromDirectory("key-" + name);
        HALL.workbench().platform().runJob("name-refresh");

        assertThat(everybody()).hasSize(1);
        assertThat(found("silent")).isEmpty();
    }

    @Test
    public void aNewNameIsFoundWithinSeconds() {
        String name = newcomer("renate", "Renate Old");

        users.rename("key-" + name, name, "Brandnew Surname");

        soon(() -> found("brandnew").size() == 1 && found("renate").isEmpty());
    }

    @Test
    public void aNewNameOfADirectoryIsFoundOnceAPageHasShownIt() {
        String name = newcomer("sylvia", "Sylvia Stale");
        users.setNameInDirectory("key-" + name, "Zelda Fresh");
        assertThat(found("zelda")).isEmpty();

        assertThat(everybody()).contains("Zelda Fresh");

        soon(() -> found("zelda").size() == 1 && found("stale").isEmpty());
    }

    @Test
    public void aCommunityWhoseOnlyCoordinatorIsDeactivatedSaysSo() {
        String founder = newcomer("vacy", "Vacy Founder");
        HALL.as("spaceadmin").api("PUT", members + "/key-" + founder + "/role", Map.of("role", "coordinator"));
        HALL.as("spaceadmin").api("PUT", members + "/key-spaceadmin/role", Map.of("role", "member"));
        users.setActive("key-" + founder, false);

        String asked = HALL.signedIn("member")
                .get("/plugins/guildhall/my-page.action?key=" + space)
                .text();
        assertThat(asked).contains("no coordinator at present");
        assertThat(home()).contains("no coordinator at present");
        assertThat(told("").json().path("vacant").asBoolean()).isTrue();
        String asAdmin = HALL.signedIn("spaceadmin")
                .get("/plugins/guildhall/people.action?key=" + space)
                .text();
        assertThat(asAdmin)
                .contains("Please make a member coordinator")
                .doesNotContain("Make coordinator: Vacy Founder");
        assertThat(HALL.as("spaceadmin")
                        .api("PUT", members + "/key-spaceadmin/role", Map.of("role", "coordinator"))
                        .status())
                .isEqualTo(200);
        assertThat(HALL.signedIn("member")
                        .get("/plugins/guildhall/my-page.action?key=" + space)
                        .text())
                .doesNotContain("no coordinator at present");
        assertThat(home()).doesNotContain("no coordinator at present");
        assertThat(told("").json().path("vacant").asBoolean(true)).isFalse();
    }

    private String home() {
        return HALL.as("member").get("/display/" + space).text();
    }

    @Test
    public void leavingIsTakenBackOnTheMembershipPage() {
        String name = newcomer("hesi", "Hesi Tant");
        HALL.as(name)
                .api(
                        "POST",
                        "/communities/" + space + "/expertise/me",
                        Map.of("topic", "Second thoughts", "relation", "knows"));
        Caller person = HALL.signedIn(name);
        person.form("/plugins/guildhall/leave.action", Map.of("key", space));
        assertThat(person.get("/plugins/guildhall/my-page.action?key=" + space).text())
                .contains("Take back leaving");
        assertThat(everybody()).hasSize(1);

        person.form("/plugins/guildhall/take-back-leaving.action", Map.of("key", space));

        assertThat(everybody()).hasSize(2);
        assertThat(HALL.as(name)
                        .api("GET", "/communities/" + space + "/expertise/me", null)
                        .text())
                .contains("Second thoughts");
    }

    @Test
    public void whoseMembershipACoordinatorEndsReadsWhyAndIsTakenBack() {
        String name = newcomer("spam", "Spam Mer");
        Caller coordinator = HALL.signedIn("spaceadmin");
        assertThat(coordinator
                        .form(
                                "/plugins/guildhall/end-member.action",
                                Map.of("key", space, "username", name, "reason", " "))
                        .text())
                .contains("Please fill in");

        coordinator.form(
                "/plugins/guildhall/end-member.action",
                Map.of("key", space, "username", name, "reason", "Advertised <b>lamps</b>."));

        assertThat(HALL.signedIn(name)
                        .get("/plugins/guildhall/my-page.action?key=" + space)
                        .text())
                .contains("A coordinator ended your membership", "Advertised <b>lamps</b>.");
        coordinator.form("/plugins/guildhall/take-back-member.action", Map.of("key", space, "person", "key-" + name));
        assertThat(everybody()).hasSize(2);
    }

    @Test
    public void aMembershipIsEndedByTheFullNameOfAMemberToo() {
        String name = newcomer("spambot", "Spam Mer the Second");
        Caller coordinator = HALL.signedIn("spaceadmin");
        assertThat(end(coordinator, "Spam Mer the Third").text()).contains("Please");
        assertThat(everybody()).hasSize(2);

        end(coordinator, "Spam Mer the Second");

        assertThat(everybody()).hasSize(1);
        assertThat(HALL.signedIn(name)
                        .get("/plugins/guildhall/my-page.action?key=" + space)
                        .text())
                .contains("A coordinator ended your membership");
    }

    private Answer end(Caller coordinator, String who) {
        return coordinator.form(
                "/plugins/guildhall/end-member.action",
                Map.of("key", space, "username", who, "reason", "Advertised lamps."));
    }

    private String newcomer(String username, String fullName) {
        String unique = username + space.toLowerCase(java.util.Locale.ROOT);
        users.add(new UserRecord("key-" + unique, unique, fullName, unique, true, false, "en_GB", "UTC", ""));
        assertThat(HALL.as(unique).api("PUT", members + "/me", null).status()).isEqualTo(200);
        return unique;
    }

    private List<String> everybody() {
        return found("");
    }

    private List<String> found(String name) {
        return HALL.as("spaceadmin")
                .api("GET", members + "?q=" + name, null)
                .json()
                .path("results")
                .findValuesAsText("name");
    }

    /** Asks until it is so; what happens in the background has no other sign. */
    private static void soon(BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still not so after 30 seconds").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
