package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
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
    private static final Map<String, String> PEOPLE = Map.of(
            "stranger", "visitor", "holder", AccessWorld.HOLDER, "decider", AccessWorld.DECIDER, "siteadmin", "admin");

    /** Where only the body says under which scheme: whoever has a duty in the community learns what is wrong with it. */
    private static final Set<String> SCHEME_IN_BODY = Stream.of(
                    "/accreditations", "/accreditation-changes", "/accreditation-changes/preview", "/audit-samples")
            .map(path -> REST + "/communities/{space}" + path)
            .collect(Collectors.toSet());

    private static final Set<String> OFFICERS = Set.of("coordinator", "assessor", "decider", "spaceadmin", "siteadmin");

    private static AccessRequests requests;
    private static Map<String, Caller> callers;
    private static Map<String, String> tokens;
    private static StoredRows stored;

    @BeforeClass
    public static void settle() {
        requests = new AccessRequests(new AccessWorld(HALL));
        stored = new StoredRows(HALL.workbench().database());
        callers = new HashMap<>();
        tokens = new HashMap<>();
        AccessRow.roles().forEach(AccessIT::enter);
    }

    private static void enter(String role) {
        Caller caller = role.equals("anonymous") ? HALL.anonymous() : HALL.as(PEOPLE.getOrDefault(role, role));
        callers.put(role, caller);
        tokens.put(
                role,
                Jsoup.parse(caller.get("/users.action").body())
                        .select("input[name=atl_token]")
                        .attr("value"));
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
        Answer answer = ask(role, request, tokens.get(role));
        int expected = row.statuses().get(role);
        boolean toSignIn = answer.header("Location").contains("/login.action");
        return answer.status() == expected && toSignIn == (expected == 302 && role.equals("anonymous"))
                ? Optional.empty()
                : Optional.of(row.door() + " " + role + ": " + answer.status() + " not " + expected + " "
                        + answer.header("Location") + " " + told(answer));
    }

    private static String told(Answer answer) {
        return answer.header("Content-Type").startsWith("application/json")
                ? answer.body()
                : answer.html().select("[role=alert]").text();
    }

    private static Answer ask(String role, AccessRequest request, String token) {
        Caller caller = callers.get(role);
        if (request.verb().equals("GET")) {
            return caller.get(request.path());
        }
        return request.isForm()
                ? caller.formWithToken(request.path(), request.fields(), token)
                : caller.raw(request.verb(), request.path(), request.type(), request.body());
    }

    @Test
    public void noFormIsTakenWithAnotherToken() {
        List<String> taken = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.isForm()) {
                AccessRequest request = requests.fresh(row.verb(), row.path());
                String before = stored.digest();
                for (String role : AccessRow.roles()) {
                    int status = ask(role, request, "wrong").status();
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

    /** Nobody learns what is wrong with a body at a door that is closed to them. */
    @Test
    public void whoeverIsRefusedIsRefusedWithoutABodyToo() {
        List<String> read = new ArrayList<>();
        for (AccessRow row : AccessRow.all()) {
            if (row.isRead() || row.isForm()) {
                continue;
            }
            AccessRequest request = requests.fresh(row.verb(), row.path());
            for (String body : List.of("", "{}", "{\"nothing\":1}", "nonsense")) {
                AccessRequest empty = new AccessRequest(request.verb(), request.path(), request.type(), body, Map.of());
                row.statuses().forEach((role, status) -> {
                    boolean mayRead =
                            row.isTaken(role) || SCHEME_IN_BODY.contains(row.path()) && OFFICERS.contains(role);
                    int answered = mayRead ? status : ask(role, empty, "").status();
                    if (answered != status) {
                        read.add(row.door() + " " + role + " with '" + body + "': " + answered);
                    }
                });
            }
        }
        assertThat(read).isEmpty();
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
