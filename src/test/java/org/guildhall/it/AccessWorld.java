package org.guildhall.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.guildhall.it.RunningWorkbench.Answer;

/**
 * Communities with one person of each role of the access table, and makers of the things that its doors are about. Each
 * scheme names {@code assessor} and {@code p02} for its duties; each thing belongs to {@code p01}.
 */
final class AccessWorld {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    static final String HOLDER = "p01";
    static final String DECIDER = "p02";

    /** Decides what comes before, so that the decider of the table decides on appeals. */
    private static final String OTHER_DECIDER = "p03";

    private static final List<String> ASKING = List.of("p12", "p13", "p19");
    private static final List<String> WORKING = List.of("checking", "running");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of all worlds together: prefixes are the site's. */
    private static int made;

    final String space;
    private final RunningWorkbench hall;
    private final Map<String, String> communities = new HashMap<>();
    private final Map<String, Map<String, Object>> termsOf = new HashMap<>();
    private String badge;
    private String lastClaim = "0";

    AccessWorld(RunningWorkbench hall) {
        this.hall = hall;
        space = community("open");
        ok("spaceadmin", "POST", "/communities/" + space + "/issuer/keys", Map.of("algorithm", "ES256"));
        openPublicCheck();
    }

    /** The site lets everybody check numbers. */
    private void openPublicCheck() {
        hall.signedIn("admin")
                .form("/plugins/guildhall/save-guildhall-admin.action", Map.of("hosts", "", "publicCheck", "on"));
    }

    private String community(String joinPolicy) {
        String key = hall.community(joinPolicy);
        String members = "/communities/" + key + "/members/";
        for (String name : List.of("member", "coordinator")) {
            ok(name, "PUT", members + "me", null);
            if (!joinPolicy.equals("open")) {
                ok("spaceadmin", "POST", "/communities/" + key + "/requests/key-" + name + "/approval", null);
            }
        }
        ok("spaceadmin", "PUT", members + "key-coordinator/role", Map.of("role", "coordinator"));
        scheme(key);
        return key;
    }

    /** A community in which a row may change who belongs to it. */
    String communityFor(String row, String joinPolicy) {
        return communities.computeIfAbsent(row, any -> community(joinPolicy));
    }

    /** A community in which a row may change who is let in, of which only accredited people can be members now. */
    String moved(String row) {
        String key = communityFor(row, "open");
        ok(
                "spaceadmin",
                "PUT",
                "/communities/" + key,
                Map.of("name", "Weavers", "field", "weaving", "purpose", "", "joinPolicy", "accredited"));
        return key;
    }

    void exempt(String key, String person) {
        ok(
                "spaceadmin",
                "PUT",
                "/communities/" + key + "/boundary/exemptions/" + person,
                Map.of("exemptReason", "Agreed."));
    }

    /** The key of a new space that is no community, and whose administrator is that of the others. */
    String plainSpace() {
        String key = "PLAIN" + ++made;
        var site = hall.workbench().site();
        site.spaces()
                .create(
                        key,
                        "A plain space",
                        "",
                        site.users().byName("spaceadmin").orElseThrow(),
                        false);
        return key;
    }

    /** The key of the space that only its administrator may view. */
    String secret() {
        return communities.computeIfAbsent("secret", any -> {
            String key = hall.community("open");
            hall.workbench().site().spaces().permit(key, "VIEW users", false);
            hall.workbench().site().spaces().permit(key, "EDIT users", false);
            return key;
        });
    }

    String name(String prefix) {
        return prefix + " " + ++made;
    }

    /** Of numbers; no other test takes such. */
    String prefix() {
        return "ACC" + ++made;
    }

    Map<String, Object> terms() {
        return Map.of(
                "name",
                name("Weaver"),
                "issuer",
                "The weavers",
                "criteria",
                "Ten yards, woven alone.",
                "validityMonths",
                2,
                "levels",
                List.of("One", "Two"),
                "numberPrefix",
                prefix(),
                "rules",
                Map.of(
                        "visibility",
                        "public",
                        "renewalPoints",
                        40,
                        "activityClasses",
                        List.of(Map.of("name", "Courses", "least", 10, "most", 30)),
                        "cycleStart",
                        "later",
                        "auditPercent",
                        100));
    }

    /** A scheme's id. */
    String scheme() {
        return scheme(space);
    }

    private String scheme(String ofSpace) {
        String schemes = "/communities/" + ofSpace + "/schemes";
        Map<String, Object> terms = terms();
        String id = ok("spaceadmin", "POST", schemes, terms).json().path("id").asText();
        ok("spaceadmin", "PUT", schemes + "/" + id + "/officers", officers());
        termsOf.put(id, terms);
        return id;
    }

    Map<String, Object> officers() {
        return Map.of("assess", List.of("assessor"), "decide", List.of(DECIDER, OTHER_DECIDER));
    }

    /** What a scheme says. */
    Map<String, Object> termsOf(String scheme) {
        return termsOf.get(scheme);
    }

    /** An accreditation's number, without points for a renewal. */
    String accreditation() {
        return granted(scheme());
    }

    String granted(String scheme) {
        return ok(OTHER_DECIDER, "POST", path("/accreditations"), grant(scheme))
                .json()
                .path("number")
                .asText();
    }

    Map<String, Object> grant(String scheme) {
        return Map.of(
                "scheme",
                Long.valueOf(scheme),
                "holder",
                HOLDER,
                "level",
                "One",
                "from",
                TODAY.toString(),
                "reason",
                "She weaves well.");
    }

    /** An accreditation under a scheme that asks for no points. */
    String renewable() {
        Map<String, Object> terms = new HashMap<>(terms());
        terms.put("rules", Map.of("visibility", "public"));
        String id = ok("spaceadmin", "POST", path("/schemes"), terms)
                .json()
                .path("id")
                .asText();
        ok("spaceadmin", "PUT", path("/schemes/" + id + "/officers"), officers());
        return granted(id);
    }

    /** An accreditation after these changes, in the words of REST. */
    String after(String... changes) {
        String number = accreditation();
        for (String change : changes) {
            String who = change.equals("appeal") ? HOLDER : OTHER_DECIDER;
            ok(who, "POST", path("/accreditations/" + number + "/" + change), change(change));
        }
        return number;
    }

    /** Of one accreditation, in the words of REST. */
    Map<String, Object> change(String change) {
        Map<String, Object> body = new HashMap<>(Map.of("on", TODAY.toString(), "reason", "So it was agreed."));
        if (change.equals("probation") || change.equals("suspension")) {
            body.put("reviewOn", TODAY.plusMonths(1).toString());
        }
        return body;
    }

    /** An application's id after these steps, in the words of REST. */
    String application(String... steps) {
        String id = ok(HOLDER, "POST", path("/applications"), asked(scheme()))
                .json()
                .path("id")
                .asText();
        for (String step : steps) {
            String who = step.equals("refusal") ? OTHER_DECIDER : "assessor";
            ok(who, "POST", path("/applications/" + id + "/" + step), step(step));
        }
        return id;
    }

    Map<String, Object> asked(String scheme) {
        return Map.of(
                "scheme",
                Long.valueOf(scheme),
                "level",
                "One",
                "statement",
                "I have woven for years.",
                "evidence",
                List.of(Map.of("kind", "link", "title", "My loom", "value", "https://example.org/loom")));
    }

    Map<String, Object> step(String step) {
        return switch (step) {
            case "recommendation" -> Map.of("favourable", true, "reason", "She weaves well.");
            case "grant" -> Map.of("from", TODAY.toString(), "reason", "Well done.");
            case "refusal", "appeal" -> Map.of("reason", "Too few yards.");
            default -> Map.of();
        };
    }

    Map<String, Object> activity(String scheme) {
        return Map.of(
                "scheme",
                Long.valueOf(scheme),
                "on",
                TODAY.toString(),
                "kind",
                "Courses",
                "points",
                12,
                "description",
                "Natural dyes",
                "evidence",
                "https://example.org/dyes");
    }

    /** An activity's id. */
    String activity() {
        String scheme = scheme();
        granted(scheme);
        return ok(HOLDER, "POST", path("/activities/me"), activity(scheme))
                .json()
                .path("id")
                .asText();
    }

    /** A claim's id. */
    String claim() {
        return claim(claimed());
    }

    /** The id of a claim that came with a credential. */
    String signedClaim() {
        if (badge == null) {
            badge = hall.as(HOLDER)
                    .api("GET", path("/accreditations/" + accreditation() + "/badge.jwt"), null)
                    .body();
        }
        Map<String, Object> body = new HashMap<>(claimed());
        body.put("credential", badge);
        return claim(body);
    }

    private String claim(Map<String, Object> body) {
        hall.as(HOLDER).api("DELETE", path("/claims/" + lastClaim), null); // one may have 50
        lastClaim =
                ok(HOLDER, "POST", path("/claims/me"), body).json().path("id").asText();
        return lastClaim;
    }

    Map<String, Object> claimed() {
        return Map.of("title", name("Coach"), "issuer", "Coaching Board", "awardedOn", "2024-01-01");
    }

    /** The key of somebody who has asked to join. */
    String asking(String community) {
        String name = ASKING.get(++made % ASKING.size());
        hall.as(name).api("DELETE", "/communities/" + community + "/members/me", null);
        ok(name, "PUT", "/communities/" + community + "/members/me", null);
        return "key-" + name;
    }

    /** Somebody who belongs to an open community and has no part in its accreditations. */
    String joined(String community) {
        String name = ASKING.get(++made % ASKING.size());
        ok(name, "PUT", "/communities/" + community + "/members/me", null);
        return name;
    }

    /** Somebody else ends a membership. */
    void end(String community, String name) {
        ok("spaceadmin", "DELETE", "/communities/" + community + "/members/key-" + name, Map.of("reason", "Agreed."));
    }

    /** An order to change one accreditation, as a preview has shown it. */
    Map<String, Object> order() {
        String number = accreditation();
        Map<String, Object> order =
                new HashMap<>(Map.of("change", "revoke", "on", TODAY.toString(), "reason", "So it was agreed."));
        Map<String, Object> asked = new HashMap<>(order);
        asked.put("numbers", List.of(number));
        String fingerprint = ok(OTHER_DECIDER, "POST", path("/accreditation-changes/preview"), asked)
                .json()
                .path("results")
                .path(0)
                .path("fingerprint")
                .asText();
        order.put("requestKey", UUID.randomUUID().toString());
        order.put("chosen", List.of(Map.of("number", number, "fingerprint", fingerprint)));
        return order;
    }

    /** The id of a change that was made to many. */
    String run() {
        return ok(OTHER_DECIDER, "POST", path("/accreditation-changes"), order())
                .json()
                .path("id")
                .asText();
    }

    /** The id of a file that was uploaded; nothing works on another any more. */
    String imported() {
        until(() -> imports().findValuesAsText("state").stream().noneMatch(WORKING::contains));
        Answer uploaded = hall.as("spaceadmin")
                .raw("POST", "/rest/guildhall/1.0" + path("/imports"), "text/csv", "number\nNO-1\n");
        return require(uploaded).json().path("id").asText();
    }

    /** The id of a file that was tried out. */
    String triedOut() {
        String id = imported();
        ok("spaceadmin", "PUT", path("/imports/" + id + "/columns"), Map.of("columns", List.of("number")));
        until(() -> state(id).equals("checked"));
        return id;
    }

    private JsonNode imports() {
        return ok("spaceadmin", "GET", path("/imports"), null).json();
    }

    private String state(String imported) {
        return ok("spaceadmin", "GET", path("/imports/" + imported), null)
                .json()
                .path("state")
                .asText();
    }

    private static void until(BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("An import does not end");
            }
        }
    }

    /** An issuer to be trusted. */
    Map<String, Object> trusted() {
        return Map.of(
                "issuerId",
                "https://example.org/issuers/" + ++made,
                "name",
                "Another board",
                "publicJwk",
                ok("spaceadmin", "GET", path("/issuer"), null)
                        .json()
                        .path("keys")
                        .path(0)
                        .path("publicJwk"));
    }

    /** The id of an issuer that is trusted. */
    String trust() {
        return ok("spaceadmin", "POST", path("/trusted-issuers"), trusted())
                .json()
                .path("id")
                .asText();
    }

    /** The place in the record of an entry with words. */
    String written() {
        return ok("spaceadmin", "GET", path("/record?number=" + accreditation()), null)
                .json()
                .path("results")
                .path(0)
                .path("position")
                .asText();
    }

    /** The place in the record of a pick. */
    String picked() {
        return ok(OTHER_DECIDER, "POST", path("/audit-samples"), pick())
                .json()
                .path("position")
                .asText();
    }

    Map<String, Object> pick() {
        String scheme = scheme();
        granted(scheme);
        return Map.of("scheme", Long.valueOf(scheme), "days", 90);
    }

    String checkpoint() {
        return ok("spaceadmin", "GET", path("/record/checkpoint"), null).body();
    }

    Map<String, Object> statement() {
        return Map.of("topic", "Dyes", "relation", "knows", "note", "");
    }

    /** The id of a topic on which the member has said something. */
    String topic() {
        return ok("member", "POST", path("/expertise/me"), statement())
                .json()
                .path("topicId")
                .asText();
    }

    /** The last parts of the addresses of the issuer and of its key, as published. */
    List<String> issuer() {
        Answer issuer = ok("spaceadmin", "GET", path("/issuer"), null);
        return List.of(
                last(issuer.json().path("address").asText()),
                last(issuer.json().path("keys").path(0).path("address").asText()));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String path(String rest) {
        return "/communities/" + space + rest;
    }

    private Answer ok(String username, String verb, String path, Object body) {
        return require(hall.as(username).api(verb, path, body));
    }

    private static Answer require(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
