package org.guildhall.workbench.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.workbench.site.UserRecord;

/** The schemes of the Minessence Group, and accreditations in every state of their life. */
final class SampleAccreditations {
    private static final String SCHEMES = "/communities/MVF/schemes";
    private static final String ACCREDITATIONS = "/communities/MVF/accreditations";

    private final SampleCalls calls;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private long practitioner;

    SampleAccreditations(SampleCalls calls) {
        this.calls = calls;
    }

    void addSchemes() {
        practitioner = scheme(
                Map.of(
                        "name",
                        "MVF Practitioner",
                        "numberPrefix",
                        "MVF",
                        "criteria",
                        "Has learned to use the framework, has used it in at least three engagements, and reflects on them with a peer.",
                        "validityMonths",
                        24,
                        "levels",
                        List.of("Level 1", "Level 2", "Master")),
                practitionerRules());
        scheme(
                Map.of(
                        "name",
                        "MVF Assessor",
                        "numberPrefix",
                        "MVFA",
                        "criteria",
                        "Has assessed three applicants beside an experienced assessor, whose judgement agreed.",
                        "validityMonths",
                        36,
                        "levels",
                        List.of("Assessor")),
                Map.of(
                        "purpose",
                        "Assessors look at what applicants hand in, and recommend.",
                        "prerequisites",
                        "MVF Practitioner, Level 2.",
                        "graceMonths",
                        3,
                        "visibility",
                        "public"));
    }

    /** Somebody waits for an answer, and somebody else is on the way to a renewal. */
    void addWhatGoesOn() {
        calls.post(
                "visitor",
                "/communities/MVF/applications",
                Map.of(
                        "scheme",
                        practitioner,
                        "level",
                        "Level 1",
                        "statement",
                        "I took the introductory course in spring and have held three values conversations since.",
                        "evidence",
                        List.of(Map.of(
                                "kind",
                                "text",
                                "title",
                                "Notes on three conversations",
                                "value",
                                "What we talked about, and what I would do otherwise today.",
                                "confidential",
                                true))));
        activity("Practice", 20, "Values conversations with two teams");
        activity("Learning", 8, "A weekend on reading values profiles");
    }

    private void activity(String kind, int points, String description) {
        calls.post(
                "member",
                "/communities/MVF/activities/me",
                Map.of(
                        "scheme",
                        practitioner,
                        "on",
                        today.minusMonths(1).toString(),
                        "kind",
                        kind,
                        "points",
                        points,
                        "description",
                        description));
    }

    private static Map<String, Object> practitionerRules() {
        return Map.ofEntries(
                Map.entry(
                        "purpose", "Practitioners use the Minessence Values Framework with people and organisations."),
                Map.entry(
                        "competences",
                        "Holds a values conversation. Reads a values profile with its owner. Knows when not to use the framework."),
                Map.entry("prerequisites", "The introductory course, and a peer to reflect with."),
                Map.entry("countsAs", Map.of("Level 2", List.of("Level 1"), "Master", List.of("Level 2", "Level 1"))),
                Map.entry("graceMonths", 3),
                Map.entry("graceCounts", true),
                Map.entry("reinstatementMonths", 12),
                Map.entry("visibility", "public"),
                Map.entry("renewalPoints", 40),
                Map.entry(
                        "activityClasses",
                        List.of(
                                Map.of("name", "Practice", "least", 10, "most", 30),
                                Map.of("name", "Learning", "least", 10, "most", 30),
                                Map.of("name", "Giving back", "least", 0, "most", 20))),
                Map.entry("opensMonths", 6),
                Map.entry("auditPercent", 10));
    }

    private long scheme(Map<String, Object> terms, Map<String, Object> rules) {
        Map<String, Object> body = new HashMap<>(terms);
        body.put("issuer", "Minessence Group");
        body.put("rules", rules);
        long id = calls.post("spaceadmin", SCHEMES, body).path("id").asLong();
        calls.put(
                "spaceadmin",
                SCHEMES + "/" + id + "/officers",
                Map.of("assess", List.of("assessor"), "decide", List.of("coordinator", "spaceadmin")));
        return id;
    }

    void grantToThoseWhoSignIn() {
        grant("member", "Level 1", today.minusMonths(3));
        grant("coordinator", "Master", today.minusMonths(8));
        grant("assessor", "Level 2", today.minusMonths(14));
        calls.post(
                "coordinator",
                ACCREDITATIONS,
                Map.of(
                        "scheme",
                        practitioner,
                        "holderName",
                        "Inge Brandt",
                        "holderEmail",
                        "inge.brandt@example.org",
                        "level",
                        "Level 1",
                        "limitations",
                        "In German only.",
                        "from",
                        today.minusMonths(2).toString()));
    }

    /** The number of what the i-th of the others gets. */
    String grant(UserRecord holder, int i) {
        return grant(holder.username(), "Level " + (1 + i % 2), startOf(i));
    }

    private String grant(String username, String level, LocalDate from) {
        return calls.post(
                        "spaceadmin",
                        ACCREDITATIONS,
                        Map.of("scheme", practitioner, "holder", username, "level", level, "from", from.toString()))
                .path("number")
                .asText();
    }

    /** Most are in force; two end soon, and one has ended so lately that it is in its grace. */
    private LocalDate startOf(int i) {
        return switch (i) {
            case 4 -> today.minusMonths(24).plusDays(20);
            case 9 -> today.minusMonths(24).plusDays(45);
            case 12 -> today.minusMonths(25);
            default -> today.minusMonths(1 + i % 20);
        };
    }

    void changeLater(String number, UserRecord holder, int i) {
        switch (i) {
            case 6 -> change("spaceadmin", number, "suspension", "At the holder’s own wish.", 3);
            case 7 -> change("spaceadmin", number, "revocation", "Left the profession.", 0);
            case 8 -> change("coordinator", number, "probation", "The reflections with a peer are missing.", 6);
            case 10 -> change(holder.username(), number, "resignation", "", 0);
            default -> {
                // Most go on as they were granted.
            }
        }
    }

    private void change(String username, String number, String change, String reason, int reviewMonths) {
        calls.post(
                username,
                ACCREDITATIONS + "/" + number + "/" + change,
                reviewMonths == 0
                        ? Map.of("on", today.toString(), "reason", reason)
                        : Map.of(
                                "on", today.toString(),
                                "reason", reason,
                                "reviewOn", today.plusMonths(reviewMonths).toString()));
    }
}
