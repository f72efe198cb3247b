package org.guildhall.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.testkit.AccessRow;
import org.junit.Test;

/**
 * The page that tells people who may do what, and the table of what each address answers to whom, say the same. That the
 * app answers so is tested by AccessIT, which asks it.
 */
public class PermissionsTest {
    private final Permissions page = Permissions.written();
    private final Map<String, Map<String, String>> access = access();

    @Test
    public void everyDoorOfTheAccessTableIsOnThePageAndNoOther() {
        assertThat(page.doors().keySet()).containsExactlyInAnyOrderElementsOf(access.keySet());
    }

    @Test
    public void everyDoorAnswersEachRoleAsItsRightsSay() {
        assertThat(differences(page, access)).isEmpty();
    }

    @Test
    public void everyDoorIsOfActionsAndEveryActionHasADoor() {
        assertThat(page.doors().values().stream().flatMap(door -> door.actions().stream()))
                .containsAll(page.actions().keySet())
                .isSubsetOf(page.actions().keySet());
    }

    @Test
    public void everyRoleHasACellOfKnownWordsInEveryRow() {
        Set<String> roles = page.actions().values().iterator().next().keySet();

        assertThat(roles)
                .containsExactly(
                        "visitor",
                        "stranger",
                        "member",
                        "coordinator",
                        "officer",
                        "holder",
                        "space admin",
                        "site admin");
        assertThat(page.actions()).allSatisfy((action, cells) -> {
            assertThat(cells.keySet()).isEqualTo(roles);
            assertThat(cells.values().stream().flatMap(cell -> List.of(cell.split(", ")).stream()))
                    .isSubsetOf(page.words());
        });
    }

    /** A cell that could say the opposite without anybody noticing is named on the page. */
    @Test
    public void everyRightCanBeSeenAtADoorUnlessThePageSaysSo() {
        Set<String> unseen = new TreeSet<>();
        page.actions().forEach((action, cells) -> {
            String stranger = cells.put("stranger", cells.get("stranger").equals("no") ? "yes" : "no");
            if (differences(page, access).isEmpty()) {
                unseen.add(action);
            }
            cells.put("stranger", stranger);
        });

        assertThat(page.untold()).containsExactlyInAnyOrderElementsOf(unseen);
    }

    @Test
    public void anotherStatusInTheAccessTableIsADifference() {
        access.forEach((door, statuses) -> statuses.replaceAll((role, status) -> {
            Map<String, Map<String, String>> changed = new LinkedHashMap<>(access);
            changed.put(door, new LinkedHashMap<>(statuses));
            changed.get(door).put(role, status.equals("403") ? "200" : "403");
            assertThat(differences(page, changed)).hasSize(1);
            return status;
        }));
    }

    private static List<String> differences(Permissions page, Map<String, Map<String, String>> access) {
        List<String> differences = new ArrayList<>();
        access.forEach((door, statuses) -> {
            if (page.doors().containsKey(door)) {
                statuses.forEach((role, status) -> {
                    String answer = page.answer(door, role);
                    if (!answer.equals(status)) {
                        differences.add(door + " for " + role + ": the page says " + answer + ", the table " + status);
                    }
                });
            }
        });
        return differences;
    }

    /** Statuses by role, by verb and path. */
    private static Map<String, Map<String, String>> access() {
        return AccessRow.all().stream()
                .collect(Collectors.toMap(
                        AccessRow::door,
                        PermissionsTest::statuses,
                        (one, other) -> {
                            throw new AssertionError("is there twice: " + one);
                        },
                        LinkedHashMap::new));
    }

    private static Map<String, String> statuses(AccessRow row) {
        Map<String, String> statuses = new LinkedHashMap<>();
        row.statuses().forEach((role, status) -> statuses.put(role, String.valueOf(status)));
        return statuses;
    }
}
