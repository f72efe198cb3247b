package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.it.RunningWorkbench.Answer;
import org.guildhall.testkit.AccessRow;
import org.guildhall.workbench.InstalledPlugin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Whoever may not do something is told that, and nothing else: neither what is wrong with what they have sent, nor
 * whether what it is about is there. Asked at every door of the access table.
 */
public class RightsFirstIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final String REST = AccessRequests.REST;
    private static final String NONSENSE = "nonsense";

    /** What a form is about, what says which right is asked for, and what the page below the form shows: kept as it is. */
    private static final Set<String> KEPT = Set.of(
            "key",
            "id",
            "number",
            "claimId",
            "activityId",
            "trustId",
            "position",
            "run",
            "importId",
            "person",
            "topicId",
            "scheme",
            "award",
            "change",
            "step",
            "chosen",
            "order",
            "day");

    /** Those from whom it is kept what there is; the holder knows of their own. */
    private static final List<String> OUTSIDERS = List.of("anonymous", "stranger", "member");

    private static AccessWorld world;
    private static AccessRequests requests;
    private static AccessCallers callers;

    @BeforeClass
    public static void settle() {
        world = new AccessWorld(HALL);
        requests = new AccessRequests(world);
        callers = new AccessCallers(HALL);
    }

    @Test
    public void nobodyWithoutTheRightLearnsWhatIsWrongWithABody() {
        assertThat(writes(row -> !row.isForm()).flatMap(RightsFirstIT::bodiesJudged))
                .isEmpty();
    }

    private static Stream<String> bodiesJudged(AccessRow row) {
        AccessRequest good = requests.fresh(row.verb(), row.path());
        return Stream.of("", "{}", "{\"nothing\":1}", NONSENSE)
                .map(body -> new AccessRequest(good.verb(), good.path(), good.type(), body, Map.of()))
                .flatMap(bad -> refused(row)
                        .filter(role -> callers.ask(role, bad).status()
                                != row.statuses().get(role))
                        .map(role -> row.door() + " " + role + " with '" + bad.body() + "'"));
    }

    @Test
    public void nobodyWithoutTheRightLearnsWhatIsWrongWithAForm() {
        assertThat(writes(AccessRow::isForm).flatMap(RightsFirstIT::formsJudged))
                .isEmpty();
    }

    private static Stream<String> formsJudged(AccessRow row) {
        boolean isEverTaken = row.statuses().keySet().stream().anyMatch(row::isTaken);
        AccessRequest good = requests.fresh(row.verb(), row.path());
        Map<String, String> fields = new HashMap<>(good.fields());
        fieldsOf(row).forEach(field -> fields.put(field, NONSENSE));
        AccessRequest bad = new AccessRequest(good.verb(), good.path(), good.type(), good.body(), fields);
        return refused(row)
                .filter(role -> isEverTaken || row.statuses().get(role) != 200)
                .flatMap(role -> difference(row, role, good, bad).stream());
    }

    /** Every field that the form's action takes, but for {@link #KEPT}. */
    private static Set<String> fieldsOf(AccessRow row) {
        String name = row.path().replaceFirst(".*/(.*)\\.action", "$1");
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        String type = plugin.resource("atlassian-plugin.xml")
                .map(RightsFirstIT::parsed)
                .orElseThrow()
                .select("action[name=" + name + "]")
                .attr("class");
        return Arrays.stream(plugin.load(type).getMethods())
                .filter(method -> method.isAnnotationPresent(StrutsParameter.class))
                .map(method -> method.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                        + method.getName().substring(4))
                .filter(field -> !KEPT.contains(field))
                .collect(Collectors.toSet());
    }

    private static Document parsed(InputStream descriptor) {
        try (descriptor) {
            return Jsoup.parse(descriptor, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void nobodyWithoutTheRightLearnsWhatIsWrongWithAnAddress() {
        String nonsense =
                queryParameters().stream().map(name -> name + "=" + NONSENSE).collect(Collectors.joining("&"));
        assertThat(reads(row -> !row.path().endsWith(".action")).flatMap(row -> {
                    AccessRequest good = requests.fresh(row.verb(), row.path());
                    String address = good.path().replaceFirst("\\?.*", "") + "?" + nonsense;
                    AccessRequest bad = new AccessRequest("GET", address, "", "", Map.of());
                    return refused(row).flatMap(role -> difference(row, role, good, bad).stream());
                }))
                .isEmpty();
    }

    private static Set<String> queryParameters() {
        InstalledPlugin plugin = HALL.workbench().platform().plugin();
        return plugin.entries("org/guildhall").stream()
                .filter(file -> file.endsWith("Resource.class"))
                .map(file -> plugin.load(file.substring(0, file.length() - 6).replace('/', '.')))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map(parameter -> parameter.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    public void whatIsNotToBeSeenIsRefusedLikeWhatIsNotThere() {
        assertThat(AccessRow.all().stream().flatMap(RightsFirstIT::presenceTold))
                .isEmpty();
    }

    private static Stream<String> presenceTold(AccessRow row) {
        AccessRequests.Twins twins = requests.twins(row.verb(), row.path());
        return twins.present().equals(twins.absent())
                ? Stream.of()
                : refused(row)
                        .filter(OUTSIDERS::contains)
                        .filter(role -> !isShown(row.path(), role))
                        .flatMap(role -> difference(row, role, twins.present(), twins.absent()).stream());
    }

    @Test
    public void aSpaceThatIsNotToBeSeenIsLikeNone() {
        List<String> told = AccessRow.all().stream()
                .filter(row -> !row.isForm() && row.path().startsWith(REST + "/communities/{space}"))
                .flatMap(RightsFirstIT::spaceTold)
                .toList();

        assertThat(told).isEmpty();
    }

    private static Stream<String> spaceTold(AccessRow row) {
        AccessRequest good = requests.fresh(row.verb(), row.path());
        AccessRequest none = in("NOSUCH", good, good.body());
        return Stream.of("stranger", "member")
                .flatMap(role -> Stream.of(good.body(), NONSENSE)
                        .map(body -> in(world.secret(), good, body))
                        .flatMap(secret -> difference(row, role, none, secret).stream()));
    }

    private static AccessRequest in(String space, AccessRequest request, String body) {
        String path = request.path().replaceFirst("/communities/[^/?]+", "/communities/" + space);
        return new AccessRequest(request.verb(), path, request.type(), body, Map.of());
    }

    /** Whether the role may read what the address is about: then there is nothing to keep from them. */
    private static boolean isShown(String path, String role) {
        String thing = path.endsWith("take-my-step.action")
                ? REST + "/communities/{space}/accreditations/{number}"
                : path.replaceFirst("(.*\\{[a-zA-Z]+}).*", "$1");
        return AccessRow.all().stream()
                .filter(row -> row.isRead() && row.path().equals(thing))
                .anyMatch(row -> row.isTaken(role));
    }

    private static Optional<String> difference(AccessRow row, String role, AccessRequest one, AccessRequest other) {
        Answer first = callers.ask(role, one);
        Answer second = callers.ask(role, other);
        Function<Answer, String> told = answer -> answer.status() + " " + AccessCallers.told(answer);
        return told.apply(first).equals(told.apply(second))
                ? Optional.empty()
                : Optional.of(row.door() + " " + role + ": " + told.apply(first) + ", but " + told.apply(second));
    }

    private static Stream<String> refused(AccessRow row) {
        return row.statuses().keySet().stream().filter(role -> !row.isTaken(role));
    }

    private static Stream<AccessRow> writes(Function<AccessRow, Boolean> wanted) {
        return AccessRow.all().stream().filter(row -> !row.isRead() && wanted.apply(row));
    }

    private static Stream<AccessRow> reads(Function<AccessRow, Boolean> wanted) {
        return AccessRow.all().stream().filter(row -> row.isRead() && wanted.apply(row));
    }
}
