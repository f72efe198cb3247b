package org.guildhall.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.scheme.MonthRule;
import org.guildhall.it.RunningWorkbench.Answer;

/**
 * A community that everybody may see, with a scheme of which they may not: the assessor, a member, is accredited under it
 * and knows Zymurgy; a second accreditation was revoked; a member applies for it.
 */
final class HiddenScheme {
    static final String NAME = "Innermost circle";
    static final String LEVEL = "Adept of seven";
    static final String TOPIC = "Zymurgy";
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    final String space;
    final long id;
    final String number;
    final String revoked;
    final String application;
    final LocalDate lastDay;
    private final RunningWorkbench hall;

    /** @param visibility {@code members}, {@code site} or {@code public} */
    HiddenScheme(RunningWorkbench hall, String visibility) {
        this.hall = hall;
        space = hall.community("open");
        hall.workbench().site().spaces().permit(space, "VIEW anonymous", true);
        for (String member : List.of("member", "coordinator", "assessor")) {
            ok(member, "PUT", "/members/me", null);
        }
        ok("spaceadmin", "PUT", "/members/key-coordinator/role", Map.of("role", "coordinator"));
        ok("assessor", "POST", "/expertise/me", Map.of("topic", TOPIC, "relation", "teaches"));
        id = ok("spaceadmin", "POST", "/schemes", terms(visibility))
                .json()
                .path("id")
                .asLong();
        LocalDate from = TODAY.minusMonths(11).withDayOfMonth(18);
        lastDay = MonthRule.lastDay(from, Optional.of(13)).orElseThrow();
        number = grant("assessor", from);
        revoked = grant("p02", from);
        ok(
                "spaceadmin",
                "POST",
                "/accreditations/" + revoked + "/revocation",
                Map.of("on", TODAY.toString(), "reason", "Left."));
        application = ok(
                        "member",
                        "POST",
                        "/applications",
                        Map.of("scheme", id, "level", LEVEL, "statement", "I want to.", "evidence", List.of()))
                .json()
                .path("id")
                .asText();
        ok("spaceadmin", "POST", "/issuer/keys", Map.of("algorithm", "ES256", "statusMethod", "both"));
    }

    /** What nobody may read who may not know of the scheme: its name, level and numbers, and the holder's last day. */
    List<String> secrets() {
        return List.of(
                NAME, LEVEL, prefix(), lastDay.toString(), lastDay.toString().replace("-", ""), lastDayInWords());
    }

    /** The random part of the issuer's public addresses. */
    String issuer() {
        return ok("spaceadmin", "GET", "/issuer", null)
                .json()
                .path("address")
                .asText()
                .replaceFirst("^.*/", "");
    }

    String prefix() {
        return space + "QUIRK";
    }

    String path(String rest) {
        return "/communities/" + space + rest;
    }

    /** The day as pages write it for people who read British English. */
    private String lastDayInWords() {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.UK)
                .format(lastDay);
    }

    private Map<String, Object> terms(String visibility) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("name", NAME);
        terms.put("issuer", "Us");
        terms.put("criteria", "To be asked.");
        terms.put("validityMonths", 13);
        terms.put("levels", List.of(LEVEL));
        terms.put("numberPrefix", prefix());
        terms.put("rules", Map.of("visibility", visibility));
        return terms;
    }

    private String grant(String holder, LocalDate from) {
        return ok(
                        "spaceadmin",
                        "POST",
                        "/accreditations",
                        Map.of("scheme", id, "holder", holder, "level", LEVEL, "from", from.toString()))
                .json()
                .path("number")
                .asText();
    }

    private Answer ok(String username, String verb, String path, Object body) {
        Answer answer = hall.as(username).api(verb, path(path), body);
        if (answer.status() != 200) {
            throw new IllegalStateException(verb + " " + path + ": " + answer.body());
        }
        return answer;
    }
}
