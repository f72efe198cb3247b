package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.testkit.AccessRow;
import org.guildhall.workbench.InstalledPlugin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every address of the app is sent what nobody means to send, in each place where it takes something: the answer is one
 * of those that the app knows, says what is wrong, and is never a failure.
 */
public class AnyInputIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final Set<Integer> KNOWN =
            Set.of(200, 201, 202, 204, 302, 303, 400, 401, 403, 404, 405, 409, 412, 413, 415, 429);
    /** An administrator of the space, whom no other test asks for what may be asked only so often. */
    private static final String OFFICER = "p38";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final int AT_LEAST = 3_000;

    private static final int AT_LEAST_LABELLED = 40;

    /** What a message begins with that names its field first, or ends with that names it last. */
    private static final Pattern NAMED = Pattern.compile("^“([^”]+)”|“([^”]+)”\\.$");

    private static int asked;
    private static int labelled;
    private static AccessRequests requests;
    private static Caller officer;
    private static String token;

    @BeforeClass
    public static void settle() {
        AccessWorld world = new AccessWorld(HALL);
        requests = new AccessRequests(world);
        HALL.workbench().site().spaces().permit(world.space, "ADMINISTER key-" + OFFICER, true);
        officer = HALL.as(OFFICER);
        token = Jsoup.parse(officer.get("/users.action").body())
                .select("input[name=atl_token]")
                .attr("value");
    }

    @AfterClass
    public static void manyThingsWereSent() {
        assertThat(asked).isGreaterThan(AT_LEAST);
        assertThat(labelled).as("messages that name a field by its label").isGreaterThan(AT_LEAST_LABELLED);
    }

    @Test
    public void noBodyIsAnsweredByAFailure() {
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : rows(AnyInputIT::takesABody)) {
            AccessRequest good = requests.fresh(row.verb(), row.path());
            OddValues.bodies(good.body())
                    .forEach(body -> judge(
                            row.door() + " " + shortened(body),
                            officer.raw(row.verb(), good.path(), "application/json", body),
                            wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void noQueryAndNoHeaderIsAnsweredByAFailure() {
        Map<String, Method> operations = operations();
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : rows(row -> row.path().startsWith(AccessRequests.REST) && row.isRead())) {
            AccessRequest good = requests.fresh(row.verb(), row.path());
            Method operation = operations.get(normal(row.door()));
            for (Parameter parameter : operation.getParameters()) {
                for (String odd : OddValues.TEXTS) {
                    if (parameter.isAnnotationPresent(QueryParam.class)) {
                        String address = with(
                                good.path(),
                                parameter.getAnnotation(QueryParam.class).value(),
                                odd);
                        judge(row.door() + " " + shortened(address), officer.get(address), wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void nothingInAPathIsAnsweredByAFailure() {
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : rows(row -> row.path().startsWith(AccessRequests.REST))) {
            Matcher variable = VARIABLE.matcher(row.path());
            while (variable.find()) {
                for (String odd : OddValues.TEXTS) {
                    if (odd.length() < 1000 && !odd.isEmpty()) {
                        String path = VARIABLE.matcher(row.path().replace(variable.group(), encoded(odd)))
                                .replaceAll("1");
                        judge(
                                row.door() + " " + variable.group() + "=" + shortened(odd),
                                officer.raw(row.verb(), path, "application/json", row.isRead() ? "" : "{}"),
                                wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void noFieldOfAFormIsAnsweredByAFailure() {
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : rows(AccessRow::isForm)) {
            AccessRequest good = requests.fresh(row.verb(), row.path());
            for (String field : new TreeSet<>(good.fields().keySet())) {
                for (String odd : OddValues.some(row.door() + field)) {
                    Map<String, String> fields = new HashMap<>(good.fields());
                    fields.put(field, odd.replace("\ud800", "\ufffd"));
                    Answer answer = officer.formWithToken(good.path(), fields, token);
                    judge(row.door() + " " + field + "=" + shortened(odd), answer, wrong);
                    if (answer.status() == 200 && namesByCode(answer, field)) {
                        wrong.add(row.door() + " is told of “" + field + "”, which no screen calls so");
                    }
                    if (answer.status() == 200) {
                        wrongLabels(answer).forEach(message -> wrong.add(row.door() + " " + field + ": " + message));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    public void noParameterOfAPageIsAnsweredByAFailure() {
        Map<String, Class<?>> actions = actions();
        List<String> wrong = new ArrayList<>();
        for (AccessRow row : rows(row -> row.isRead() && row.path().endsWith(".action"))) {
            AccessRequest good = requests.fresh(row.verb(), row.path());
            for (String field : fields(actions.get(row.path()))) {
                for (String odd : OddValues.some(row.door() + field)) {
                    String address = with(good.path(), field, odd);
                    judge(row.door() + " " + shortened(address), officer.get(address), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<AccessRow> rows(Predicate<AccessRow> those) {
        return AccessRow.all().stream()
                .filter(row -> !row.path().contains("SECRET"))
                .filter(those)
                .toList();
    }

    private static boolean takesABody(AccessRow row) {
        return !row.isRead()
                && !row.isForm()
                && !requests.fresh(row.verb(), row.path()).body().isEmpty();
    }

    /** Whether a message says what only requests call the field, and not the words beside it. */
    private static boolean namesByCode(Answer answer, String field) {
        return answer.html().select(".error, .aui-message-error").text().contains("“" + field + "”");
    }

    /** The messages beside fields that name a field, and not as the page labels one. */
    private static List<String> wrongLabels(Answer answer) {
        Document page = answer.html();
        List<String> labels = page.select("label, legend, h2, h3").eachText();
        List<String> wrong = new ArrayList<>();
        for (Element message : page.select(".error[id]")) {
            Matcher named = NAMED.matcher(message.text());
            if (named.find()) {
                String name = named.group(1) == null ? named.group(2) : named.group(1);
                labelled++;
                if (labels.stream()
                        .noneMatch(label -> label.replaceAll(" \\*$", "").equals(name))) {
                    wrong.add(message.text());
                }
            }
        }
        return wrong;
    }

    private static void judge(String sent, Answer answer, List<String> wrong) {
        asked++;
        boolean isJson = answer.header("Content-Type").startsWith("application/json");
        if (!KNOWN.contains(answer.status()) || isJson && answer.status() >= 400 && !says(answer)) {
            wrong.add(answer.status() + " " + sent + " " + (isJson ? answer.body() : ""));
        }
    }

    /** Whether an error of REST says what is wrong, with a message of the app's texts. */
    private static boolean says(Answer answer) {
        JsonNode errors = answer.json().path("errors");
        return !errors.isEmpty()
                && errors.findValuesAsText("message").stream()
                        .noneMatch(text -> text.isBlank() || text.startsWith("guildhall."));
    }

    private static String with(String path, String name, String value) {
        String address = path.replaceAll("([?&])" + name + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return address + (address.contains("?") ? "&" : "?") + name + "=" + encoded(shortened(value, 5_000));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return shortened(text, 120);
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static String normal(String door) {
        return door.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{}");
    }

    private static Map<String, Method> operations() {
        Map<String, Method> operations = new HashMap<>();
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        plugin.entries("org/guildhall").stream()
                .filter(file -> file.contains("/rest/") && file.endsWith("Resource.class"))
                .map(file -> plugin.load(file.substring(0, file.length() - 6).replace('/', '.')))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .forEach(method -> operations.put(
                                normal("GET " + AccessRequests.REST + path(type) + path(method)), method)));
        return operations;
    }

    private static String path(AnnotatedElement of) {
        Path path = of.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** The pages' addresses with the actions that show them. */
    private static Map<String, Class<?>> actions() {
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        Map<String, Class<?>> actions = new LinkedHashMap<>();
        plugin.resource("atlassian-plugin.xml").ifPresent(in -> {
            try (in) {
                Jsoup.parse(in, "UTF-8", "", Parser.xmlParser())
                        .select("action")
                        .forEach(action -> actions.put(
                                AccessRequests.PAGES + action.attr("name") + ".action",
                                plugin.load(action.attr("class"))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return actions;
    }

    /** The parameters that Struts may set. */
    private static Set<String> fields(Class<?> action) {
        Map<String, Method> setters = new TreeMap<>();
        Stream.of(action.getMethods())
                .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation ->
                                annotation.annotationType().getSimpleName().equals("StrutsParameter")))
                .forEach(method -> setters.put(
                        Character.toLowerCase(method.getName().charAt(3))
                                + method.getName().substring(4),
                        method));
        return setters.keySet();
    }
}
