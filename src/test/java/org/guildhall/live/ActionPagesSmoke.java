package org.guildhall.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Every page of the app's descriptor, by every role, against the access table. */
public class ActionPagesSmoke {
    @Rule
    public final Spoken spoken = new Spoken();

    private final LiveHost host = LiveRun.host();
    private final SmokeSpace space = LiveRun.space();
    private final AccessTable table = AccessTable.read();

    @Test
    public void everyPageAnswersForItsRolesAndRefusesTheOthers() {
        List<String> differences = new ArrayList<>();
        space.leave(host.member());
        pages(true).forEach(page -> compare(page, AccessTable.STRANGER, host.member(), differences));
        space.join(host.member());
        space.appoint(host.coordinator());
        for (AppJar.Page page : pages(true)) {
            compare(page, AccessTable.ANONYMOUS, host.anonymous(), differences);
            compare(page, AccessTable.MEMBER, host.member(), differences);
            compare(page, AccessTable.COORDINATOR, host.coordinator(), differences);
            compare(page, AccessTable.SPACE_ADMIN, host.admin(), differences);
        }

        assertThat(differences).isEmpty();
    }

    @Test
    public void noFormIsTakenWithoutItsToken() {
        space.join(host.member());
        space.appoint(host.coordinator());
        JsonNode before = space.read("");
        List<String> taken = new ArrayList<>();
        for (AppJar.Page page : pages(false)) {
            for (Visitor visitor : List.of(host.anonymous(), host.member(), host.coordinator(), host.admin())) {
                Answer answer = visitor.form(page.path(), Map.of("key", space.key()));
                if (answer.status() < 400 && !isSigningIn(answer)) {
                    taken.add(answer.toString());
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(space.read("")).isEqualTo(before);
    }

    private List<AppJar.Page> pages(boolean reading) {
        List<AppJar.Page> pages = host.app().pages().stream()
                .filter(page -> page.reads() == reading)
                .filter(page -> !page.path().endsWith("/found-community.action")) // of spaces that are no community
                .toList();
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private void compare(AppJar.Page page, int role, Visitor visitor, List<String> differences) {
        boolean letIn = table.letsIn(page.path(), role);
        Answer answer = visitor.page(page.path() + "?key=" + space.key());
        boolean shown = answer.status() == 200 && isTitled(answer, page);
        if (shown != letIn) {
            differences.add(AccessTable.ROLES.get(role) + (letIn ? " is not shown " : " is shown ") + answer);
        } else if (shown && !Leftovers.in(answer.html()).isEmpty()) {
            differences.add(page.path() + " shows " + Leftovers.in(answer.html()));
        }
    }

    /** The page of a person is called like the person, and names the community. */
    private boolean isTitled(Answer answer, AppJar.Page page) {
        String title = answer.html().title();
        return title.contains(page.path().endsWith("/person.action") ? space.key() : page.title());
    }

    private static boolean isSigningIn(Answer answer) {
        return answer.location().contains("/login") || answer.location().contains("/authenticate.action");
    }
}
