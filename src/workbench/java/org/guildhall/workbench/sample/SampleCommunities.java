package org.guildhall.workbench.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.site.UserRecord;

/** Gives the sample communities their members, topics and accreditations, through the app's own REST, as people would. */
final class SampleCommunities {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOPICS = List.of(
            "Values coaching",
            "Facilitation",
            "Appreciative inquiry",
            "Conflict resolution",
            "Café dialogue",
            "Leadership development",
            "跨文化沟通",
            "Team building",
            "Storytelling",
            "Résumé of values");
    private static final List<String> RELATIONS = List.of("knows", "does", "teaches", "learns");

    private final Workbench workbench;
    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    SampleCommunities(Workbench workbench) {
        this.workbench = workbench;
    }

    void fill() {
        long practitioner = scheme("MVF Practitioner", "MVF", 24, List.of("Level 1", "Level 2", "Master"));
        scheme("MVF Assessor", "MVFA", 36, List.of("Assessor"));
        List<UserRecord> members =
                SamplePeople.MEMBERS.stream().filter(UserRecord::active).toList();
        accredit(practitioner, "member", "Level 1", today.minusMonths(3));
        accredit(practitioner, "coordinator", "Master", today.minusMonths(8));
        accredit(practitioner, "assessor", "Level 2", today.minusMonths(14));
        for (int i = 0; i < members.size(); i++) {
            String number = accredit(practitioner, members.get(i).username(), "Level " + (1 + i % 2), startOf(i));
            join("MVF", members.get(i).username());
            if (i % 3 == 0) {
                join("WRITE", members.get(i).username());
            }
            say(members.get(i).username(), i);
            changeLater(number, i);
        }
        List.of("member", "coordinator", "assessor").forEach(name -> join("MVF", name));
        put("spaceadmin", "/communities/MVF/members/key-coordinator/role", Map.of("role", "coordinator"));
        state("member", "Values coaching", "does", "Ask me about first conversations with a team.", true);
        state(
                "coordinator",
                "Facilitation",
                "teaches",
                "I hold an open circle on the first Monday of the month.",
                true);
        state("assessor", "Assessment with the MVF", "teaches", "", false);
        retire();
    }

    /** Most are in force; two began long enough ago to have lapsed, and two will lapse soon. */
    private LocalDate startOf(int i) {
        return switch (i) {
            case 4 -> today.minusMonths(24).plusDays(20);
            case 9 -> today.minusMonths(24).plusDays(45);
            default -> today.minusMonths(1 + i % 20);
        };
    }

    private void changeLater(String number, int i) {
        String path = "/communities/MVF/accreditations/" + number + "/";
        if (i == 6) {
            post(
                    "spaceadmin",
                    path + "suspension",
                    Map.of(
                            "on",
                            today.toString(),
                            "reason",
                            "At the holder's own wish.",
                            "reviewOn",
                            today.plusMonths(3).toString()));
        } else if (i == 7) {
            post("spaceadmin", path + "revocation", Map.of("on", today.toString(), "reason", "Left the profession."));
        }
    }

    private void say(String username, int i) {
        state(username, TOPICS.get(i % TOPICS.size()), RELATIONS.get(i % RELATIONS.size()), "", i % 5 != 0);
        if (i % 2 == 0) {
            state(username, TOPICS.get((i + 3) % TOPICS.size()), RELATIONS.get((i + 1) % RELATIONS.size()), "", true);
        }
    }

    /** Some people are gone by now, or may not sign in any more; what they left stays. */
    private void retire() {
        workbench.site().users().setActive("key-p11", false);
        workbench.site().users().remove("key-p30");
    }

    private long scheme(String name, String prefix, int months, List<String> levels) {
        return post(
                        "spaceadmin",
                        "/communities/MVF/schemes",
                        Map.of(
                                "name", name,
                                "issuer", "Minessence Group",
                                "criteria",
                                        "Has learned to use the framework, has used it in at least three engagements, and reflects on them with a peer.",
                                "validityMonths", months,
                                "levels", levels,
                                "numberPrefix", prefix))
                .path("id")
                .asLong();
    }

    private String accredit(long scheme, String username, String level, LocalDate from) {
        return post(
                        "spaceadmin",
                        "/communities/MVF/accreditations",
                        Map.of("scheme", scheme, "holder", username, "level", level, "from", from.toString()))
                .path("number")
                .asText();
    }

    private void join(String space, String username) {
        put(username, "/communities/" + space + "/members/me", Map.of());
    }

    private void state(String username, String topic, String relation, String note, boolean canBeAsked) {
        post(
                username,
                "/communities/MVF/expertise/me",
                new HashMap<>(Map.of("topic", topic, "relation", relation, "note", note, "canBeAsked", canBeAsked)));
    }

    private JsonNode post(String username, String path, Map<String, ?> body) {
        return send(username, path, "POST", body);
    }

    private JsonNode put(String username, String path, Map<String, ?> body) {
        return send(username, path, "PUT", body);
    }

    private JsonNode send(String username, String path, String method, Map<String, ?> body) {
        String pair = username + ":" + username;
        HttpRequest request = HttpRequest.newBuilder(URI.create(workbench.address() + "/rest/guildhall/1.0" + path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(pair.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json(body)))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                        "The sample data was refused: " + method + " " + path + " " + body + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
