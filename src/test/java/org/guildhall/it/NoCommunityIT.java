package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AccessRow;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** A space that is no community: every address of the app says so, and none breaks. */
public class NoCommunityIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final List<String> ROLES = List.of("member", "spaceadmin", "admin");

    /** Not about a community, or about making one. */
    private static final Set<String> ELSEWHERE = Set.of(
            "verify",
            "communities",
            "guildhall-admin",
            "found-community",
            "save-guildhall-admin",
            "choose-notices",
            "resume-notices");

    private static String space;

    @BeforeClass
    public static void settle() {
        space = new AccessWorld(HALL).plainSpace();
    }

    @Test
    public void everyPageSaysThatThereIsNoCommunityOrIsClosed() {
        assertThat(ROLES.stream().flatMap(role -> pages(true).flatMap(page -> broken(role, page))))
                .isEmpty();
    }

    private static Stream<String> broken(String role, String page) {
        Answer answer = HALL.as(role).get(page + "?key=" + space);
        boolean isRight = answer.status() == 403 || answer.status() == 404 || answer.status() == 200 && saysSo(answer);
        return isRight ? Stream.empty() : Stream.of(role + " " + page + " " + answer.status());
    }

    private static boolean saysSo(Answer answer) {
        return answer.text().contains("There is no community here that you can see.")
                || answer.text().contains("There is no accreditation with this number here");
    }

    @Test
    public void everyFormIsRefusedWithoutBreaking() {
        assertThat(ROLES.stream().flatMap(role -> {
                    Caller caller = HALL.signedIn(role);
                    return pages(false).flatMap(page -> {
                        Answer answer = caller.form(page, Map.of("key", space));
                        return answer.status() == 200 || answer.status() == 403 || answer.status() == 404
                                ? Stream.empty()
                                : Stream.of(role + " " + page + " " + answer.status());
                    });
                }))
                .isEmpty();
    }

    private static Stream<String> pages(boolean read) {
        return AccessRow.all().stream()
                .filter(row -> row.path().endsWith(".action") && row.isRead() == read)
                .map(AccessRow::path)
                .filter(path -> !ELSEWHERE.contains(path.replaceAll(".*/|\\.action$", "")));
    }
}
