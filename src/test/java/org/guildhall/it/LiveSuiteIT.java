package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.guildhall.live.ConfluenceSmoke;
import org.guildhall.live.UnusableHost;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;

/** The checks for a running Confluence, on a workbench of which they know the address and three accounts only. */
public class LiveSuiteIT {
    private static WorkbenchProcess workbench;

    @BeforeClass
    public static void start() {
        workbench = new WorkbenchProcess("jdbc:h2:mem:live;DB_CLOSE_DELAY=-1", "sa");
    }

    @AfterClass
    public static void stop() {
        workbench.close();
    }

    private final Map<String, String> before = new HashMap<>();

    @Before
    public void tellWhatThereIs() {
        tell("confluence.url", workbench.address().toString());
        Map.of("admin", "admin", "coordinator", "visitor", "member", "member").forEach((role, username) -> {
            tell("confluence." + role, username);
            tell("confluence." + role + ".password", username);
        });
    }

    @After
    public void forget() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    public void everyCheckIsSeenToHoldAndNoneIsLeftOut() {
        Result result = JUnitCore.runClasses(ConfluenceSmoke.class);

        System.out.println("Live checks on the workbench: " + result.getRunCount());
        assertThat(result.getFailures()).extracting(Failure::getTrace).isEmpty();
        assertThat(result.getAssumptionFailureCount()).isZero();
        assertThat(result.getIgnoreCount()).isZero();
        assertThat(result.getRunCount()).isGreaterThan(10);
        assertThat(workbench.output()).noneMatch(line -> line.contains(" ERROR "));
    }

    @Test
    public void aWrongPasswordEndsTheRunWithOneMessage() {
        tell("confluence.member.password", "wrong");

        Result result = JUnitCore.runClasses(ConfluenceSmoke.class);

        assertThat(result.getRunCount()).isZero();
        assertThat(result.getFailures()).hasSize(1).allSatisfy(failure -> {
            assertThat(failure.getException()).isInstanceOf(UnusableHost.class);
            assertThat(failure.getMessage()).contains("confluence.member", "does not let “member” in");
        });
    }

    private void tell(String name, String value) {
        String old = System.setProperty(name, value);
        if (!before.containsKey(name)) {
            before.put(name, old);
        }
    }
}
