package org.guildhall.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;

/** A community of its own with a scheme under which one assesses and two decide, and renewals need points. */
final class ApplyingCommunity {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    final String space;
    final String scheme;
    private final RunningWorkbench hall;

    ApplyingCommunity(RunningWorkbench hall) {
        this.hall = hall;
        space = hall.community("open");
        hall.as("coordinator").api("PUT", path("/members/me"), null);
        hall.as("spaceadmin").api("PUT", path("/members/key-coordinator/role"), Map.of("role", "coordinator"));
        scheme = scheme("Weaver", "W", "assessor");
    }

    /** The id of a scheme under which those named assess. */
    String scheme(String name, String prefix, String assessors) {
        Answer saved = hall.as("spaceadmin")
                .form(
                        "/plugins/guildhall/save-scheme.action",
                        Map.ofEntries(
                                Map.entry("key", space),
                                Map.entry("name", name),
                                Map.entry("issuer", "The weavers"),
                                Map.entry("numberPrefix", prefix + space),
                                Map.entry("criteria", "Ten yards, woven alone."),
                                Map.entry("levels", "One\nTwo"),
                                Map.entry("validityMonths", "2"),
                                Map.entry("assess", assessors),
                                Map.entry("decide", "coordinator\nspaceadmin"),
                                Map.entry("visibility", "site"),
                                Map.entry("renewalPoints", "40"),
                                Map.entry("activityClasses", "Courses; 10; 30"),
                                Map.entry("cycleStart", "later"),
                                Map.entry("auditPercent", "100")));
        if (saved.status() != 302) {
            throw new IllegalStateException(saved.text());
        }
        return hall.as("spaceadmin").api("GET", path("/schemes"), null).json().path("results").findValues("id").stream()
                .map(id -> Long.valueOf(id.asLong()))
                .max(Long::compare)
                .map(String::valueOf)
                .orElseThrow();
    }

    /** An address of the community's REST. */
    String path(String rest) {
        return "/communities/" + space + rest;
    }

    /** The address of a page of the community. */
    /** @param action with what is asked of it, such as {@code my-page?tab=settings} */
    String page(String action) {
        String[] parts = action.split("\\?", 2);
        return "/plugins/guildhall/" + parts[0] + ".action?key=" + space + (parts.length > 1 ? "&" + parts[1] : "");
    }

    Answer get(String username, String action) {
        return hall.as(username).get(page(action));
    }

    /** Sends one of the community's forms. */
    Answer form(String username, String action, Map<String, String> fields) {
        return hall.as(username).form("/plugins/guildhall/" + action + ".action", filled(fields));
    }

    Map<String, String> filled(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("key", space);
        return all;
    }

    /** The id of an application with one open and one confidential piece of evidence. */
    String applied(String username) {
        return ok(hall.as(username)
                .api(
                        "POST",
                        path("/applications"),
                        "{\"scheme\":" + scheme
                                + ",\"level\":\"One\",\"statement\":\"I have woven for"
                                + " years.\",\"evidence\":[{\"kind\":\"link\",\"title\":\"My"
                                + " loom\",\"value\":\"https://example.org/loom\"},{\"kind\":\"text\",\"title\":\"A"
                                + " client\",\"value\":\"The client was Ina.\",\"confidential\":true}]}"));
    }

    /** The same, after its assessor has recommended it. */
    String assessed(String username) {
        String id = applied(username);
        step("assessor", id, "assessment", Map.of());
        step("assessor", id, "recommendation", Map.of("favourable", true, "reason", "She weaves well."));
        return id;
    }

    void step(String username, String id, String step, Map<String, Object> body) {
        ok(hall.as(username).api("POST", path("/applications/" + id + "/" + step), body));
    }

    /** The number of an accreditation that was given the long way. */
    String granted(String username) {
        String id = assessed(username);
        step("spaceadmin", id, "grant", Map.of("from", TODAY.toString(), "reason", "Well done."));
        return hall.as(username)
                .api("GET", path("/applications/" + id), null)
                .json()
                .path("decision")
                .path("number")
                .asText();
    }

    /** The id of an activity that was written down. */
    String activity(String username) {
        return ok(hall.as(username)
                .api(
                        "POST",
                        path("/activities/me"),
                        "{\"scheme\":" + scheme + ",\"on\":\"" + TODAY + "\",\"kind\":\"Courses\",\"points\":12,"
                                + "\"description\":\"Natural dyes\",\"evidence\":\"https://example.org/dyes\"}"));
    }

    private static String ok(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer.json().path("id").asText();
    }
}
