package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guildhall.workbench.InstalledPlugin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.yaml.snakeyaml.Yaml;

/**
 * Every address at which the app answers a GET, and every macro, with questions that could bring the hidden scheme to
 * light. They are found in the OpenAPI file and in the descriptor of the installed app.
 */
final class Readers {
    private static final Path OPEN_API = Path.of("src/main/resources/openapi/guildhall.yaml");
    private static final String REST = "/rest/guildhall/1.0";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** Parameters by which nothing is found. */
    private static final Set<String> SILENT =
            Set.of("after", "link", "text", "sort", "order", "controls", "layout", "back");

    private final InstalledPlugin plugin;
    private final HiddenScheme hidden;
    private final Map<String, List<String>> questions = new LinkedHashMap<>();

    Readers(RunningWorkbench hall, HiddenScheme hidden) {
        this.plugin = hall.workbench().platform().plugin();
        this.hidden = hidden;
        ask(hidden.number, "number");
        ask("assessor", "user", "username", "holder");
        ask("key-assessor", "person");
        ask("everybody", "as");
        ask(String.valueOf(hidden.id), "scheme", "schemeId", "id");
        ask(HiddenScheme.NAME, "scheme", "name");
        ask(HiddenScheme.LEVEL, "level", "levels");
        ask(hidden.id + ":" + HiddenScheme.LEVEL, "wanted");
        ask(hidden.application, "id", "applicationId");
        for (String found : List.of(HiddenScheme.TOPIC, hidden.number, "assessor", "Innermost")) {
            ask(found, "q", "search", "who");
        }
        ask(HiddenScheme.TODAY.toString(), "on", "asOf", "date", "from", "until", "expiresFrom");
        ask(hidden.lastDay.toString(), "on", "expiresTo", "by");
        ask("in-force", "state", "states");
        ask("spaceadmin", "officer", "actor");
        ask(hidden.space, "community", "space", "key");
        ask("true", "archived", "mine", "friends", "lock");
        ask(HiddenScheme.NAME, "field", "emptyText");
        ask("topic:" + HiddenScheme.TOPIC, "f");
        ask("open", "boundary");
        ask("small", "members");
        ask("coordinator", "office");
        ask("2026", "year");
        ask("all", "outcome", "what", "role", "scope");
        ask("24", "months", "size", "pageSize");
        ask("role,since,topics,accreditation", "columns");
        ask(hidden.issuer(), "issuer");
        ask("00000000-0000-0000-0000-000000000000", "keyId");
        ask("revocation", "purpose");
        ask("0", "block");
        ask("1", "version", "position", "runId", "importId", "claimId");
        ask("resign", "step");
        ask("accreditations", "tab");
    }

    private void ask(String value, String... names) {
        Arrays.stream(names)
                .forEach(name -> questions
                        .computeIfAbsent(name, any -> new ArrayList<>())
                        .add(value));
    }

    /** What to ask by a parameter; empty for one of no use here. */
    private List<String> values(String name) {
        assertThat(questions.keySet().contains(name) || SILENT.contains(name) || name.startsWith("shown"))
                .as("a question to ask by the parameter “%s”", name)
                .isTrue();
        return questions.getOrDefault(name, List.of());
    }

    /** The addresses to ask, by what a reader is called in the table. */
    Map<String, List<String>> addresses() {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        operations().forEach((path, parameters) -> addresses.put("GET " + path, ofRest(path, parameters)));
        descriptor()
                .select("action[method=doDefault]")
                .forEach(action -> addresses.put("GET " + action.attr("name") + ".action", ofAction(action)));
        return addresses;
    }

    private List<String> ofRest(String path, List<String> parameters) {
        List<String> filled = List.of(REST);
        for (String part : path.substring(1).split("/")) {
            filled = filled.stream()
                    .flatMap(begun -> parts(part).map(next -> begun + "/" + encoded(next)))
                    .toList();
        }
        return filled.stream()
                .flatMap(address -> asked(address + "?", parameters))
                .toList();
    }

    private Stream<String> parts(String part) {
        var place = PLACE.matcher(part);
        return place.find() ? values(place.group(1)).stream().map(place::replaceFirst) : Stream.of(part);
    }

    /** Bare, with each parameter, and with all at once. */
    private Stream<String> asked(String address, List<String> names) {
        List<String> pairs = names.stream()
                .flatMap(name -> values(name).stream().map(value -> name + "=" + encoded(value)))
                .toList();
        String all = names.stream()
                .filter(name -> !values(name).isEmpty())
                .map(name -> name + "=" + encoded(values(name).get(0)))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
        return Stream.concat(Stream.of(address, address + all), pairs.stream().map(pair -> address + pair))
                .distinct();
    }

    private List<String> ofAction(Element action) {
        List<String> names = Arrays.stream(plugin.load(action.attr("class")).getMethods())
                .filter(Readers::isTyped)
                .map(Method::getName)
                .map(name -> name.substring(3, 4).toLowerCase(java.util.Locale.ROOT) + name.substring(4))
                .filter(questions::containsKey)
                .filter(name -> !name.equals("key"))
                .distinct()
                .sorted()
                .toList();
        return asked("/plugins/guildhall/" + action.attr("name") + ".action?key=" + hidden.space + "&", names)
                .toList();
    }

    /** Whether a form fills it; the annotation is of the app's own class loader. */
    private static boolean isTyped(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(each -> each.annotationType().getSimpleName().equals("StrutsParameter"));
    }

    /** The bodies of pages in storage format, by macro: bare, with each parameter, and with all that name the scheme. */
    Map<String, String> macros() {
        Map<String, String> bodies = new LinkedHashMap<>();
        descriptor().select("xhtml-macro").forEach(macro -> bodies.put("macro " + macro.attr("name"), body(macro)));
        return bodies;
    }

    private String body(Element macro) {
        String name = macro.attr("name");
        StringBuilder body = new StringBuilder(call(name, ""));
        StringBuilder all = new StringBuilder();
        macro.select("parameter").forEach(parameter -> {
            List<String> values = parameter.attr("type").equals("enum")
                    ? parameter.select("value").eachAttr("name")
                    : values(parameter.attr("name"));
            values.forEach(value -> body.append(call(name, set(parameter.attr("name"), value))));
            if (Set.of("scheme", "level", "levels").contains(parameter.attr("name"))) {
                all.append(set(parameter.attr("name"), values.get(values.size() - 1)));
            }
        });
        return body.append(call(name, all.toString())).toString();
    }

    private static String set(String parameter, String value) {
        return "<ac:parameter ac:name=\"" + parameter + "\">" + value + "</ac:parameter>";
    }

    private static String call(String macro, String parameters) {
        String rest = macro.equals("cop-gate") ? "<ac:rich-text-body><p>Body</p></ac:rich-text-body>" : "";
        return "<ac:structured-macro ac:name=\"" + macro + "\">" + parameters + rest + "</ac:structured-macro>";
    }

    /** The page again with everything typed into its macros' forms that could bring the scheme to light. */
    List<String> typedInto(Document page) {
        return page.select(".wiki-content input[name^=cop-]").stream()
                .filter(input -> !input.attr("type").equals("hidden"))
                .map(input -> input.attr("name"))
                .distinct()
                .flatMap(name -> values(name.replaceFirst("^.*-", "")).stream()
                        .map(value -> encoded(name) + "=" + encoded(value)))
                .toList();
    }

    private Document descriptor() {
        try (InputStream in = plugin.resource("atlassian-plugin.xml").orElseThrow()) {
            return Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of query parameters by path, of everything that is got. */
    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> operations() {
        Map<String, List<String>> operations = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(OPEN_API)) {
            Map<String, Object> file = new Yaml().load(reader);
            ((Map<String, Map<String, Map<String, Object>>>) file.get("paths")).forEach((path, verbs) -> {
                if (verbs.containsKey("get")) {
                    List<Map<String, Object>> all =
                            (List<Map<String, Object>>) verbs.get("get").getOrDefault("parameters", List.of());
                    operations.put(
                            path,
                            all.stream()
                                    .filter(parameter -> "query".equals(parameter.get("in")))
                                    .map(parameter -> String.valueOf(parameter.get("name")))
                                    .toList());
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return operations;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
