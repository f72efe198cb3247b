package org.guildhall.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A good request for each row of the access table: about something that is there, with a body that is taken. */
final class AccessRequests {
    static final String REST = "/rest/guildhall/1.0";
    static final String PAGES = "/plugins/guildhall/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TODAY = AccessWorld.TODAY.toString();
    private static final String IN_A_YEAR = AccessWorld.TODAY.plusYears(1).toString();
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
    private static final String COMMUNITY = "/communities/{space}";

    /** Names of what addresses and forms are about, by its id. */
    private static final List<String> THINGS = List.of(
            "id",
            "applicationId",
            "claimId",
            "termId",
            "friendId",
            "importId",
            "run",
            "runId",
            "activityId",
            "trustId",
            "position",
            "topicId",
            "schemeId");

    private final AccessWorld world;
    private final Map<String, Supplier<Sent>> writes = new LinkedHashMap<>();
    private Map<String, String> read;

    /** One request about something that is there, and one about something that is not. */
    record Twins(AccessRequest present, AccessRequest absent) {}

    /** What fills the address, and what is sent: an object for JSON, a text for anything else. */
    private record Sent(Map<String, String> filling, Object body) {}

    AccessRequests(AccessWorld world) {
        this.world = world;
        community();
        schemes();
        looks();
        accreditations();
        manyAtOnce();
        applications();
        renewals();
        record();
        badges();
        claims();
        offices();
        forms();
        formsOfAccreditations();
        formsOfApplications();
        formsOfBadgesAndClaims();
        formsOfOffices();
    }

    /** A request with something new behind it, which nobody has used yet. */
    AccessRequest fresh(String verb, String path) {
        if (verb.equals("GET")) {
            return reading(path);
        }
        return request(verb, path, sent(verb, path));
    }

    /** The good request of {@link #fresh}, and the same about something that is not there. */
    Twins twins(String verb, String path) {
        if (verb.equals("GET")) {
            AccessRequest present = reading(path);
            return new Twins(present, reading(path, absent(read)));
        }
        Sent sent = sent(verb, path);
        return new Twins(request(verb, path, sent), request(verb, path, new Sent(absent(sent.filling()), sent.body())));
    }

    /** Nothing has any of these. */
    private static Map<String, String> absent(Map<String, String> filling) {
        Map<String, String> all = new HashMap<>(filling);
        THINGS.forEach(thing -> all.replace(thing, "999999999"));
        all.replace("number", "NONE-2020-000001");
        all.replace("person", "key-nobody");
        all.replace("office", "own-999");
        return all;
    }

    private Sent sent(String verb, String path) {
        Supplier<Sent> write = writes.get(verb + " " + path);
        if (write == null) {
            throw new AssertionError("There is no request for " + verb + " " + path);
        }
        return write.get();
    }

    private AccessRequest request(String verb, String path, Sent sent) {
        Map<String, String> filling = new HashMap<>(Map.of("space", world.space));
        filling.putAll(sent.filling());
        return path.endsWith(".action")
                ? new AccessRequest(
                        verb,
                        path,
                        "",
                        "",
                        path.endsWith("/save-guildhall-admin.action") ? sent.filling() : form(filling))
                : new AccessRequest(verb, filled(path, filling), type(sent.body()), text(sent.body()), Map.of());
    }

    private static Map<String, String> form(Map<String, String> filling) {
        Map<String, String> fields = new HashMap<>(filling);
        fields.put("key", fields.remove("space"));
        return fields;
    }

    private static String type(Object body) {
        if (body instanceof String raw) {
            return raw.startsWith("<svg") ? "image/svg+xml" : "text/csv";
        }
        return "application/json";
    }

    private static String text(Object body) {
        try {
            return body == null ? "" : body instanceof String raw ? raw : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private AccessRequest reading(String path) {
        if (read == null) {
            read = standing();
        }
        return reading(path, read);
    }

    private AccessRequest reading(String path, Map<String, String> about) {
        Map<String, String> filling = new HashMap<>(about);
        if (path.contains("SECRET")) {
            filling.put("SECRET", world.secret());
        }
        String address = filled(path.replace("SECRET", "{SECRET}"), filling);
        return new AccessRequest("GET", address + query(path, about), "", "", Map.of());
    }

    private static String query(String path, Map<String, String> about) {
        String query = switch (path) {
            case REST + "/expertise" -> "?q=dyes";
            case REST + COMMUNITY + "/accreditation-check" -> "?user=p01";
            case REST + COMMUNITY + "/activities/me" -> "?scheme={schemeId}";
            case PAGES + "guildhall-admin.action", PAGES + "verify.action" -> "";
            case PAGES + "accreditation.action", PAGES + "certificate.action" -> "?key={space}&number={number}";
            case PAGES + "my-page.action" -> "?key={space}&tab=accreditations";
            case PAGES + "person.action" -> "?key={space}&user=member";
            case PAGES + "found-community.action" -> "?key={plain}";
            case PAGES + "import-file.action" -> "?key={space}&importId={importId}";
            case PAGES + "scheme.action" -> "?key={space}&id={schemeId}";
            case PAGES + "office.action" -> "?key={space}&office={office}";
            case PAGES + "design.action" -> "?key={space}&scheme={schemeId}";
            default -> path.endsWith(".action") ? "?key={space}" : "";
        };
        return filled(query, about);
    }

    private Map<String, String> standing() {
        Map<String, String> all = new HashMap<>();
        String scheme = world.scheme();
        all.put("space", world.space);
        all.put("person", "key-member");
        all.put("plain", world.plainSpace());
        all.put("schemeId", scheme);
        all.put("number", world.granted(scheme));
        all.put("applicationId", world.application());
        all.put("importId", world.triedOut());
        all.put("runId", world.run());
        all.put("claimId", world.claim());
        all.put("office", world.office());
        all.put("position", world.picked());
        all.put("version", "1");
        all.put("purpose", "revocation");
        all.put("block", "0");
        all.put("level", "1");
        all.put("year", "2026");
        all.put("issuer", world.issuer().get(0));
        all.put("keyId", world.issuer().get(1));
        return all;
    }

    private static String filled(String path, Map<String, String> filling) {
        String filled = path;
        for (Map.Entry<String, String> each : filling.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("Nothing to fill in: " + filled);
        }
        return filled;
    }

    private void community() {
        write("PUT", "", () -> sent(settings()));
        write("PUT", "/members/me", () -> in(world.communityFor("join", "open")));
        write("DELETE", "/members/me", () -> in(world.communityFor("leave", "open")));
        write("PUT", "/members/{person}/role", () -> sent("person", "key-member", Map.of("role", "member")));
        write("DELETE", "/members/{person}", () -> ending(false, Map.of("reason", "It was agreed.")));
        write("POST", "/boundary/undo", () -> in(world.moved("undo")));
        write("PUT", "/boundary/exemptions/{person}", () -> exempting(Map.of("exemptReason", "It was agreed.")));
        write("DELETE", "/boundary/exemptions/{person}", this::exempted);
        write("POST", "/members/{person}/restoration", () -> ending(true, null));
        write("PUT", "/members/me/participation", () -> sent(participation()));
        write("POST", "/members/me/restoration", () -> in(world.communityFor("nobody left", "open")));
        write("POST", "/requests/{person}/approval", this::asking);
        write("DELETE", "/requests/{person}", this::asking);
        write("POST", "/invitations/preview", () -> sent(Map.of("people", "member, visitor")));
        write("POST", "/invitations", () -> {
            String space = world.communityFor("invitations", "open");
            return new Sent(Map.of("space", space), Map.of("people", List.of("key-" + world.notInvited(space))));
        });
        write("POST", "/invitations/rounds/{round}/undo", this::inviting);
        write("DELETE", "/invitations/{person}", this::inviting);
        write("DELETE", "/members/me/invitation", () -> in(world.communityFor("nobody invited", "open")));
        write("POST", "/members/me/invitation/acceptance", () -> in(world.everybodyInvited("acceptance")));
        write("DELETE", "/members/me/answer", () -> in(world.communityFor("nobody invited", "open")));
        write("POST", "/expertise/me", () -> sent(world.statement()));
        write("PUT", "/expertise/me/{topicId}", () -> sent("topicId", world.topic(), world.statement()));
        write("DELETE", "/expertise/me/{topicId}", () -> sent("topicId", world.topic(), null));
        write("PUT", "/profile/me", () -> sent(Map.of("work", Map.of("value", "Weaver", "audience", "site"))));
        write("DELETE", "/profile/me", () -> sent(null));
        write("DELETE", "/my-data", () -> sent(null));
        writes.put("POST " + REST + "/notices/read", () -> sent(Map.of("upTo", 1)));
        writes.put("PUT " + REST + "/notices/settings", () -> sent(Map.of("choices", Map.of())));
        writes.put("PUT " + REST + "/notices/pause", () -> sent(Map.of("until", IN_A_YEAR)));
        writes.put("DELETE " + REST + "/notices/pause", () -> sent(null));
    }

    private static Map<String, String> settings() {
        return Map.of("name", "Weavers", "field", "weaving", "purpose", "To weave.", "joinPolicy", "open");
    }

    private static Map<String, String> participation() {
        return Map.of("level", "active", "restingUntil", "", "restingNote", "", "audience", "members");
    }

    private Sent asking() {
        String space = world.communityFor("requests", "request");
        return new Sent(Map.of("space", space, "person", world.asking(space)), null);
    }

    /** Somebody who can be exempt. */
    private Sent exempting(Object body) {
        return new Sent(
                Map.of(
                        "space", world.moved("exempt"),
                        "person", "key-member",
                        "exempt", "member",
                        "exemptReason", "Agreed."),
                body);
    }

    private Sent exempted() {
        Sent sent = exempting(null);
        world.exempt(sent.filling().get("space"), "key-member");
        return sent;
    }

    /** Somebody who was invited a moment ago. */
    private Sent inviting() {
        String space = world.communityFor("invitations", "open");
        String name = world.notInvited(space);
        return new Sent(
                Map.of("space", space, "person", "key-" + name, "round", world.invited(space, List.of(name))), null);
    }

    /** Somebody whose membership can be ended, or has been ended and can be taken back. */
    private Sent ending(boolean isEnded, Object body) {
        String space = world.communityFor("ending", "open");
        String name = world.joined(space);
        if (isEnded) {
            world.end(space, name);
        }
        return new Sent(Map.of("space", space, "person", "key-" + name, "username", name, "reason", "Agreed."), body);
    }

    private void schemes() {
        write("POST", "/schemes", () -> sent(world.terms()));
        write("PUT", "/schemes/{schemeId}", () -> {
            String id = world.scheme();
            return sent("schemeId", id, world.termsOf(id));
        });
        write("DELETE", "/schemes/{schemeId}", () -> sent("schemeId", world.scheme(), null));
        write("PUT", "/schemes/{schemeId}/officers", () -> sent("schemeId", world.scheme(), world.officers()));
    }

    private void looks() {
        String design = "/schemes/{schemeId}/design";
        write("PUT", design + "/levels/{level}/picture", () -> ofLevel(DRAWING));
        write("DELETE", design + "/levels/{level}/picture", () -> ofLevel(null));
        write("PUT", design + "/signatory", () -> sent("schemeId", world.scheme(), Map.of("signatoryName", "Ada")));
    }

    private Sent ofLevel(Object body) {
        return new Sent(Map.of("schemeId", world.scheme(), "level", "1"), body);
    }

    private void accreditations() {
        write("POST", "/accreditations", () -> sent(world.grant(world.scheme())));
        write(
                "POST",
                "/accreditations/{number}/upgrade",
                () -> sent(
                        "number",
                        world.accreditation(),
                        Map.of("level", "Two", "from", TODAY, "reason", "She weaves better.")));
        write(
                "POST",
                "/accreditations/{number}/take-back",
                () -> sent("number", world.accreditation(), Map.of("reason", "Somebody else was meant.")));
        change("renewal", world::renewable);
        change("probation", world::accreditation);
        change("end-of-probation", () -> world.after("probation"));
        change("suspension", world::accreditation);
        change("reinstatement", () -> world.after("suspension"));
        change("revocation", world::accreditation);
        change("resignation", world::accreditation);
        change("appeal", () -> world.after("revocation"));
        change("allowed-appeal", () -> world.after("revocation", "appeal"));
        change("dismissed-appeal", () -> world.after("revocation", "appeal"));
    }

    private void change(String change, Supplier<String> number) {
        write("POST", "/accreditations/{number}/" + change, () -> sent("number", number.get(), world.change(change)));
    }

    private void manyAtOnce() {
        write("POST", "/accreditation-changes", () -> sent(world.order()));
        write(
                "POST",
                "/accreditation-changes/preview",
                () -> sent(Map.of(
                        "numbers",
                        List.of(world.accreditation()),
                        "change",
                        "revoke",
                        "on",
                        TODAY,
                        "reason",
                        "So it was agreed.")));
        write("POST", "/accreditation-changes/{runId}/undo", () -> sent("runId", world.run(), null));
        write("POST", "/imports", () -> sent("number\nNO-1\n"));
        write("DELETE", "/imports/{importId}", () -> sent("importId", world.imported(), null));
        write(
                "PUT",
                "/imports/{importId}/columns",
                () -> sent("importId", world.imported(), Map.of("columns", List.of("number"))));
        write("POST", "/imports/{importId}/run", () -> sent("importId", world.triedOut(), null));
        write("POST", "/imports/{importId}/resumption", () -> sent("importId", world.imported(), null));
    }

    private void applications() {
        write("POST", "/applications", () -> sent(world.asked(world.scheme())));
        step("withdrawal");
        step("assessment");
        step("recommendation", "assessment");
        step("grant", "assessment", "recommendation");
        step("refusal", "assessment", "recommendation");
        step("appeal", "assessment", "recommendation", "refusal");
    }

    private void step(String step, String... before) {
        write(
                "POST",
                "/applications/{applicationId}/" + step,
                () -> sent("applicationId", world.application(before), world.step(step)));
    }

    private void renewals() {
        write("POST", "/activities/me", () -> sent(world.activity(world.scheme())));
        write("DELETE", "/activities/me/{activityId}", () -> sent("activityId", world.activity(), null));
        write(
                "PUT",
                "/activities/{activityId}/review",
                () -> sent("activityId", world.activity(), Map.of("review", "accepted")));
        write("POST", "/audit-samples", () -> sent(world.pick()));
    }

    private void record() {
        write("POST", "/record/checkpoint-comparison", () -> sent(Map.of("checkpoint", world.checkpoint())));
        write("DELETE", "/record/{position}/words", () -> sent("position", world.written(), null));
    }

    private void badges() {
        write("POST", "/issuer/keys", () -> sent(Map.of("algorithm", "ES256")));
        write("POST", "/trusted-issuers", () -> sent(world.trusted()));
        write("DELETE", "/trusted-issuers/{trustId}", () -> sent("trustId", world.trust(), null));
        write("POST", "/credential-checks", () -> sent(Map.of("no", "badge")));
    }

    private void claims() {
        write("POST", "/claims/me", () -> sent(world.claimed()));
        write("DELETE", "/claims/{claimId}", () -> sent("claimId", world.claim(), null));
        write(
                "POST",
                "/claims/{claimId}/check",
                () -> sent("claimId", world.claim(), Map.of("how", "Asked the board.")));
        write(
                "POST",
                "/claims/{claimId}/rejection",
                () -> sent("claimId", world.claim(), Map.of("reason", "The board knows nothing of it.")));
        write("POST", "/claims/{claimId}/signature-check", () -> sent("claimId", world.signedClaim(), null));
    }

    private void offices() {
        write("POST", "/offices", () -> sent(world.newOffice()));
        write("PUT", "/offices/{office}", () -> sent("office", world.office(), Map.of("name", "", "wanted", true)));
        write("DELETE", "/offices/{office}", () -> sent("office", world.ownOffice(), null));
        write(
                "POST",
                "/offices/{office}/terms",
                () -> sent("office", world.free(), Map.of("person", "key-member", "begins", TODAY, "months", 6)));
        write("POST", "/friends", () -> sent(world.newFriend()));
        write("DELETE", "/friends/{friendId}", () -> sent("friendId", world.friend(), null));
        write("DELETE", "/office-terms/{termId}", () -> sent("termId", world.offered(), null));
        write("POST", "/office-terms/{termId}/acceptance", () -> sent("termId", world.offered(), null));
        write("POST", "/office-terms/{termId}/refusal", () -> sent("termId", world.offered(), null));
        write("POST", "/office-terms/{termId}/resignation", () -> sent("termId", world.held(), null));
        write(
                "PUT",
                "/office-terms/{termId}/hand-over",
                () -> sent("termId", world.held(), Map.of("done", List.of("Key"))));
    }

    private void formsOfOffices() {
        form(
                "add-office",
                () -> fields(
                        "kind", "own", "name", world.newOffice().get("name").toString()));
        form("save-office", () -> fields("office", world.office(), "description", "Opens the loom."));
        form("remove-office", () -> fields("office", world.ownOffice()));
        form("offer-office", () -> fields("office", world.free(), "person", "member", "begins", TODAY));
        form("end-office", () -> fields("office", world.office(), "termId", world.offered()));
        form("tick-office", () -> fields("office", world.office(), "termId", world.held(), "line", "Key"));
        form("add-friend", "name", "Fritz Friend", "audience", "members", "consentOn", TODAY);
        form("erase-friend", () -> fields("friendId", world.friend()));
        form("accept-office", () -> fields("termId", world.offered()));
        form("decline-office", () -> fields("termId", world.offered()));
        form("step-down", () -> fields("termId", world.held()));
        form("hand-over", () -> fields("termId", world.held(), "line", "Key"));
    }

    private void forms() {
        form("join", () -> in(world.communityFor("join.action", "open")));
        form("leave", () -> in(world.communityFor("leave.action", "open")));
        form("approve", this::asking);
        form("decline", this::asking);
        form("preview-invitations", "people", "member, visitor");
        form("send-invitations", () -> {
            String space = world.communityFor("invitations", "open");
            return new Sent(Map.of("space", space, "invitees", "key-" + world.notInvited(space)), null);
        });
        form("withdraw-invitation", this::inviting);
        form("undo-invitations", this::inviting);
        form("accept-invitation", () -> in(world.everybodyInvited("accept.action")));
        form("decline-invitation", () -> in(world.communityFor("nobody invited", "open")));
        form("keep-view", "layout", "table");
        form("forget-view", "layout", "");
        form("put-away-first-steps", () -> in(world.communityFor("nobody invited", "open")));
        form("put-away-answer", () -> in(world.communityFor("nobody invited", "open")));
        form("end-member", () -> ending(false, null));
        form("undo-boundary", () -> in(world.moved("undo")));
        form("exempt-member", () -> exempting(null));
        form("end-exemption", this::exempted);
        form("take-back-member", () -> ending(true, null));
        form("save-participation", () -> new Sent(participation(), null));
        form("take-back-leaving", () -> in(world.communityFor("nobody left", "open")));
        form("change-role", "person", "key-member", "role", "member");
        form("appoint", "who", "coordinator");
        form("change-community", () -> new Sent(settings(), null));
        form(
                "make-community",
                () -> new Sent(
                        Map.of(
                                "space", world.plainSpace(),
                                "name", "Dyers",
                                "field", "dyeing",
                                "purpose", "",
                                "joinPolicy", "open"),
                        null));
        form("state-topic", "topic", "Dyes", "relation", "knows", "note", "");
        form("withdraw-topic", () -> fields("topicId", world.topic()));
        form("save-profile", "field", "work", "value", "Weaver", "audience", "site");
        form("erase-profile");
        form("erase-my-data");
        form("read-notice", "id", "0");
        form("read-notices", "upTo", "1");
        form("choose-notices");
        form("pause-notices", "until", IN_A_YEAR);
        form("resume-notices");
        form(
                "save-scheme",
                () -> fields(
                        "name", world.name("Dyer"),
                        "issuer", "The dyers",
                        "numberPrefix", world.prefix(),
                        "criteria", "Ten dyes.",
                        "levels", "One\nTwo",
                        "validityMonths", "2",
                        "visibility", "site",
                        "cycleStart", "later"));
        form("retire-scheme", () -> fields("id", world.scheme()));
        form(
                "set-level-picture",
                () -> fields(
                        "scheme",
                        world.scheme(),
                        "level",
                        "One",
                        "picture",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>"));
        form("remove-level-picture", () -> fields("scheme", world.scheme(), "level", "One"));
        form("sign-certificates", () -> fields("scheme", world.scheme(), "signatoryName", "Ada Admin"));
        form("compare-checkpoint", () -> fields("checkpoint", world.checkpoint()));
        form("erase-words", () -> fields("position", world.written()));
        form("save-guildhall-admin", "hosts", "", "publicCheck", "on");
    }

    private void formsOfAccreditations() {
        form(
                "grant",
                () -> fields(
                        "award",
                        world.scheme() + ":One",
                        "holder",
                        AccessWorld.HOLDER,
                        "from",
                        TODAY,
                        "reason",
                        "She weaves well."));
        form(
                "change-accreditation",
                () -> fields("number", world.accreditation(), "change", "revoke", "on", TODAY, "reason", "So agreed."));
        form(
                "upgrade-accreditation",
                () -> fields("number", world.accreditation(), "level", "Two", "from", TODAY, "reason", "Better."));
        form(
                "take-back-accreditation",
                () -> fields("number", world.accreditation(), "reason", "Somebody else was meant."));
        form("take-my-step", () -> fields("step", "resign", "number", world.accreditation()));
        form(
                "preview-changes",
                () -> fields("chosen", world.accreditation(), "change", "revoke", "on", TODAY, "reason", "So agreed."));
        form("change-accreditations", this::confirmed);
        form("undo-run", () -> fields("run", world.run()));
        form("paste-import", "rows", "number\nNO-1\n");
        form("check-import", () -> fields("importId", world.imported(), "columns", "number"));
        form("run-import", () -> fields("importId", world.triedOut()));
        form("resume-import", () -> fields("importId", world.imported()));
        form("cancel-import", () -> fields("importId", world.imported()));
    }

    private Sent confirmed() {
        Map<String, Object> order = world.order();
        Map<?, ?> chosen = (Map<?, ?>) ((List<?>) order.get("chosen")).get(0);
        return fields(
                "order",
                chosen.get("number") + ":" + chosen.get("fingerprint"),
                "requestKey",
                UUID.randomUUID().toString(),
                "change",
                "revoke",
                "on",
                TODAY,
                "reason",
                "So it was agreed.");
    }

    private void formsOfApplications() {
        form(
                "send-application",
                () -> fields(
                        "wanted",
                        world.scheme() + ":One",
                        "statement",
                        "I have woven for years.",
                        "kind",
                        "link",
                        "title",
                        "My loom",
                        "value",
                        "https://example.org/loom"));
        form("take-up-application", () -> fields("id", world.application()));
        form(
                "recommend-application",
                () -> fields("id", world.application("assessment"), "answer", "yes", "words", "She weaves well."));
        form(
                "grant-application",
                () -> fields(
                        "id", world.application("assessment", "recommendation"), "from", TODAY, "reason", "Well."));
        form(
                "refuse-application",
                () -> fields("id", world.application("assessment", "recommendation"), "reason", "Too few yards."));
        form(
                "add-activity",
                () -> fields(
                        "scheme",
                        world.scheme(),
                        "on",
                        TODAY,
                        "kind",
                        "Courses",
                        "count",
                        "12",
                        "description",
                        "Natural dyes"));
        form("remove-activity", () -> fields("activityId", world.activity()));
        form("review-activity", () -> fields("activityId", world.activity(), "review", "accepted"));
        form("draw-sample", () -> {
            Map<String, Object> pick = world.pick();
            return fields(
                    "scheme",
                    pick.get("scheme").toString(),
                    "days",
                    pick.get("days").toString());
        });
    }

    private void formsOfBadgesAndClaims() {
        form("rotate-key", "algorithm", "ES256", "statusMethod", "list");
        form("trust-issuer", () -> {
            Map<String, Object> trusted = world.trusted();
            return fields(
                    "issuerId", trusted.get("issuerId").toString(),
                    "name", trusted.get("name").toString(),
                    "publicJwk", trusted.get("publicJwk").toString());
        });
        form("distrust-issuer", () -> fields("trustId", world.trust()));
        form("verify-credential", "credential", "no badge");
        form("add-claim", () -> fields("title", world.name("Coach"), "issuer", "Board", "awardedOn", "2024-01-01"));
        form("withdraw-claim", () -> fields("claimId", world.claim()));
        form("check-claim", () -> fields("claimId", world.claim(), "how", "Asked the board."));
        form("reject-claim", () -> fields("claimId", world.claim(), "how", "The board knows nothing of it."));
        form("recheck-claim", () -> fields("claimId", world.signedClaim()));
    }

    /** @param path below the community's */
    private void write(String verb, String path, Supplier<Sent> sent) {
        writes.put(verb + " " + REST + COMMUNITY + path, sent);
    }

    private void form(String name, Supplier<Sent> sent) {
        writes.put("POST " + PAGES + name + ".action", sent);
    }

    private void form(String name, String... fields) {
        form(name, () -> fields(fields));
    }

    private static Sent fields(String... namesAndValues) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Sent(fields, null);
    }

    private static Sent in(String space) {
        return new Sent(Map.of("space", space), null);
    }

    private static Sent sent(Object body) {
        return new Sent(Map.of(), body);
    }

    private static Sent sent(String name, String value, Object body) {
        return new Sent(Map.of(name, value), body);
    }
}
