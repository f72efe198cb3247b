package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.testkit.AccessRow;
import org.guildhall.workbench.InstalledPlugin;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every address of the app, asked by somebody of each role: src/test/resources/access.csv says what each gets. Requests
 * are such that a right is all they can lack; what is refused changes nothing, and what is taken does.
 */
public class AccessIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String REST = AccessRequests.REST;
    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: ([a-z-]+(?:\\|[a-z-]+)+)}");

    private static AccessRequests requests;
    private static AccessCallers callers;
    private static StoredRows stored;

    @BeforeClass
    public static void settle() {
        requests = new AccessRequests(new AccessWorld(HALL));
        stored = new StoredRows(HALL.workbench().database());
        callers = new AccessCallers(HALL);
    }

    @Test
    public void everybodyGetsWhatTheTableSays() {
        assertThat(AccessRow.all().stream().flatMap(AccessIT::differences)).isEmpty();
    }

    /** Whoever is refused asks first, all about the same thing; whoever may has something new each. */
    private static Stream<String> differences(AccessRow row) {
        List<String> differences = new ArrayList<>();
        AccessRequest shared = requests.fresh(row.verb(), row.path());
        String before = row.isRead() ? "" : stored.digest();
        row.statuses().forEach((role, status) -> {
            if (!row.isTaken(role)) {
                compare(row, role, shared).ifPresent(differences::add);
            }
        });
        if (!row.isRead() && !stored.digest().equals(before)) {
            differences.add(row.door() + ": what was refused has changed something");
        }
        row.statuses().forEach((role, status) -> {
            if (row.isTaken(role)) {
                AccessRequest own = row.isRead() ? shared : requests.fresh(row.verb(), row.path());
                compare(row, role, own).ifPresent(differences::add);
            }
        });
        return differences.stream();
    }

    private static Optional<String> compare(AccessRow row, String role, AccessRequest request) {
        Answer answer = callers.ask(role, request);
        int expected = row.statuses().get(role);
        boolean toSignIn = answer.header("Location").contains("/login.action");
        return answer.status() == expected && toSignIn == (expected == 302 && role.equals("anonymous"))
                ? Optional.empty()
                : Optional.of(row.door() + " " + role + ": " + answer.status() + " not " + expected + " "
                        + answer.header("Location") + " " + AccessCallers.told(answer));
    }

    @Test
    public void noFormIsTakenWithAnotherToken() {
        List<String> taken = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.isForm()) {
                AccessRequest request = requests.fresh(row.verb(), row.path());
                String before = stored.digest();
                for (String role : AccessRow.roles()) {
                    int status = callers.ask(role, request, "wrong").status();
                    if (status != (role.equals("anonymous") ? 302 : 403)) {
                        taken.add(row.door() + " " + role + ": " + status);
                    }
                }
                if (!stored.digest().equals(before)) {
                    taken.add(row.door() + " has changed something");
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    @Test
    public void everyRowTellsRolesApartOrSaysWhyNot() {
        assertThat(AccessRow.all())
                .allMatch(row -> row.tellsApart() == row.remark().isEmpty());
    }

    @Test
    public void theTableNamesEveryAddressOfTheApp() {
        Set<String> named = AccessRow.all().stream()
                .filter(row -> !row.path().contains("SECRET"))
                .map(row -> row.door().replaceAll("\\{[a-zA-Z]+}", "{}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(addresses());
    }

    private static Set<String> addresses() {
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        Set<String> addresses = new TreeSet<>();
        plugin.entries("org/guildhall").stream()
                .filter(file -> file.contains("/rest/") && file.endsWith("Resource.class"))
                .map(file -> plugin.load(file.substring(0, file.length() - 6).replace('/', '.')))
                .forEach(type -> addresses.addAll(operations(type)));
        plugin.resource("atlassian-plugin.xml").ifPresent(in -> {
            try (in) {
                Jsoup.parse(in, "UTF-8", "", Parser.xmlParser())
                        .select("action")
                        .forEach(action -> addresses.add((action.attr("method").equals("doDefault") ? "GET" : "POST")
                                + " /plugins/guildhall/" + action.attr("name") + ".action"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return addresses;
    }

    private static Set<String> operations(Class<?> type) {
        Set<String> operations = new TreeSet<>();
        for (Method method : type.getMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .forEach(verb -> {
                        String path =
                                type.getAnnotation(jakarta.ws.rs.Path.class).value()
                                        + (method.isAnnotationPresent(jakarta.ws.rs.Path.class)
                                                ? method.getAnnotation(jakarta.ws.rs.Path.class)
                                                        .value()
                                                : "");
                        each(path)
                                .forEach(one -> operations.add(verb.value() + " " + REST
                                        + one.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{}")));
                    });
        }
        return operations;
    }

    /** A path that ends with one of several words is as many addresses. */
    private static Stream<String> each(String path) {
        Matcher choice = CHOICE.matcher(path);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|")).map(word -> path.replace(choice.group(), word))
                : Stream.of(path);
    }
}
