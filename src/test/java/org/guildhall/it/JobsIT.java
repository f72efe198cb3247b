package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.site.Outbox;
import org.junit.ClassRule;
import org.junit.Test;

/** The jobs on a thread like the scheduler's: without a request, and without a session of the host's. */
public class JobsIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    @Test
    public void theNightlyJobTellsHoldersWhatIsDue() {
        String number = accreditationThatEndsSoon();

        String done = String.valueOf(HALL.workbench().platform().runJob("accreditation-nightly"));

        assertThat(done).contains("mails sent: ");
        assertThat(HALL.workbench().site().outbox().sent())
                .filteredOn(mail -> mail.to().startsWith("assessor@"))
                .extracting(Outbox.Sent::body)
                .anyMatch(body -> body.contains(number));
    }

    @Test
    public void renamedPeopleAreFollowed() {
        Caller admin = HALL.signedIn("admin");
        HALL.workbench().site().users().setNameInDirectory("key-p19", "Sukarno the Second");

        String done = String.valueOf(HALL.workbench().platform().runJob("name-refresh"));

        assertThat(done).startsWith("Changed accounts followed: ").isNotEqualTo("Changed accounts followed: 0");
        rename(admin, "Sukarno");
        HALL.workbench().platform().runJob("name-refresh");
    }

    private static void rename(Caller admin, String fullName) {
        admin.form(
                "/users.action", Map.of("person", "key-p19", "do", "rename", "username", "p19", "fullName", fullName));
    }

    private static String accreditationThatEndsSoon() {
        String community = "/communities/" + HALL.community("open");
        Caller founder = HALL.as("spaceadmin");
        long scheme = founder.api(
                        "POST",
                        community + "/schemes",
                        Map.of(
                                "name",
                                "Night watch",
                                "issuer",
                                "The watch",
                                "numberPrefix",
                                "NW",
                                "criteria",
                                "Has kept awake.",
                                "validityMonths",
                                12,
                                "levels",
                                List.of("One")))
                .json()
                .path("id")
                .asLong();
        String from = LocalDate.now(ZoneOffset.UTC).minusMonths(12).plusDays(10).toString();
        return founder.api(
                        "POST",
                        community + "/accreditations",
                        Map.of("scheme", scheme, "holder", "assessor", "level", "One", "from", from))
                .json()
                .path("number")
                .asText();
    }
}
