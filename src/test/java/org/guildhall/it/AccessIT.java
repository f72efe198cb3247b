package org.guildhall.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.it.RunningWorkbench.Caller;
import org.guildhall.workbench.InstalledPlugin;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Every address of the app, asked by everybody: src/test/resources/access.csv says what each gets. Bodies are empty
 * objects and forms lack their token, so a status of 400 or, for forms, 403 shows how far a caller gets.
 */
public class AccessIT {
    @ClassRule
    public static final RunningWorkbench HALL = new RunningWorkbench();

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    private static final String REST = "/rest/guildhall/1.0";

    @Test
    public void everybodyGetsWhatTheTableSays() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String[] row : rows()) {
            String space = HALL.community("open");
            HALL.as("member").api("PUT", "/communities/" + space + "/members/me", null);
            HALL.as("coordinator").api("PUT", "/communities/" + space + "/members/me", null);
            HALL.as("spaceadmin")
                    .api(
                            "PUT",
                            "/communities/" + space + "/members/key-coordinator/role",
                            Map.of("role", "coordinator"));
            List<Caller> callers = List.of(
                    HALL.anonymous(),
                    HALL.as("visitor"),
                    HALL.as("member"),
                    HALL.as("coordinator"),
                    HALL.as("spaceadmin"));
            for (int i = 0; i < callers.size(); i++) {
                int status = ask(callers.get(i), row[0], row[1], space);
                if (status != Integer.parseInt(row[i + 2])) {
                    differences.add(
                            row[0] + " " + row[1] + " column " + (i + 2) + ": " + status + " not " + row[i + 2]);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    public void theTableNamesEveryAddressOfTheApp() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().stream()
                .filter(row -> !row[1].contains("SECRET"))
                .forEach(row ->
                        named.add(row[0] + " " + row[1].replace("{space}", "{}").replaceAll("\\{[a-zA-Z]+}", "{}")));

        assertThat(named).isEqualTo(addresses());
    }

    private static int ask(Caller caller, String verb, String address, String space) {
        String path = address.replace("{space}", space)
                .replace("SECRET", address.contains("SECRET") ? secret() : "")
                .replace("{person}", "key-p01")
                .replace("{topicId}", "1")
                .replace("{applicationId}", "1")
                .replace("{step}", "withdrawal")
                .replace("{activityId}", "1")
                .replace("{position}", "1")
                .replace("{schemeId}", "1")
                .replace("{importId}", "1")
                .replace("{trustId}", "1")
                .replace("{issuer}", "00000000-0000-0000-0000-000000000000")
                .replace("{keyId}", "00000000-0000-0000-0000-000000000000")
                .replace("{version}", "1")
                .replace("{purpose}", "revocation")
                .replace("{block}", "0")
                .replace("{runId}", "1")
                .replace("{claimId}", "1")
                .replace("{number}", "XX-2026-000001-A")
                .replace("{change}", "renewal")
                .replace("{position}", "1");
        boolean isForm = path.endsWith(".action");
        if (verb.equals("GET")) {
            return caller.get(isForm ? path + "?key=" + space : path).status();
        }
        return isForm
                ? caller.formWithToken(path, Map.of("key", space), "wrong").status()
                : caller.raw(verb, path, "application/json", "{}").status();
    }

    /** The space key of a new community that only its founder, spaceadmin, sees. */
    private static String secret() {
        String key = HALL.community("open");
        HALL.workbench().site().spaces().permit(key, "VIEW users", false);
        HALL.workbench().site().spaces().permit(key, "EDIT users", false);
        return key;
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
                        operations.add(
                                verb.value() + " " + REST + path.replaceAll("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", "{}"));
                    });
        }
        return operations;
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(","))
                .toList();
    }
}
