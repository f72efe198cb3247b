package org.guildhall.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.it.RunningWorkbench.Answer;

/** A community of its own with a public scheme, a signing key and two accredited people. */
final class IssuingCommunity {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    final String space;
    final String number;
    final String revoked;
    private final RunningWorkbench hall;
    private final Inside inside;

    IssuingCommunity(RunningWorkbench hall) {
        this.hall = hall;
        inside = new Inside(hall);
        System.setProperty("guildhall.masterSecret", "a secret of more than thirty-two characters");
        space = hall.community("open");
        long scheme = post(
                        "/schemes",
                        Map.of(
                                "name",
                                "Guide",
                                "issuer",
                                "Guides’ Board",
                                "criteria",
                                "Has guided ten groups.",
                                "validityMonths",
                                24,
                                "levels",
                                List.of("Guide", "Master"),
                                "numberPrefix",
                                space + "G"))
                .json()
                .path("id")
                .asLong();
        visible(scheme, "PUBLIC");
        number = grant(scheme, "member", "Master");
        revoked = grant(scheme, "coordinator", "Guide");
        Object es256 = inside.constant("credential.openbadges.SigningAlgorithm", "ES256");
        Object both = inside.constant("credential.StatusMethod", "BOTH");
        inside.call(inside.bean("keyService"), "rotate", admin(), key(), es256, both);
    }

    /** A scheme whose register only people of the wiki may read. */
    String hiddenNumber() {
        long scheme = post(
                        "/schemes",
                        Map.of(
                                "name",
                                "Inner circle",
                                "issuer",
                                "Us",
                                "levels",
                                List.of("One"),
                                "numberPrefix",
                                space + "H"))
                .json()
                .path("id")
                .asLong();
        return grant(scheme, "member", "One");
    }

    String badge(String ofNumber) {
        return (String) inside.call(inside.bean("credentialService"), "jwt", admin(), key(), ofNumber);
    }

    void revoke(String ofNumber) {
        post("/accreditations/" + ofNumber + "/revocation", Map.of("on", TODAY.toString(), "reason", "Left."));
    }

    void trust(String issuerId, String name, String jwk) {
        inside.call(
                inside.bean("trustService"),
                "add",
                admin(),
                key(),
                issuerId,
                name,
                jwk,
                Optional.empty(),
                Optional.empty());
    }

    void switchPublicCheck(boolean on) {
        inside.call(inside.bean("confluenceSiteSettings"), "switchPublicCheck", on);
    }

    String verifier() {
        return hall.as("spaceadmin")
                .api("GET", "/communities/" + space + "/verifier.html", null)
                .body();
    }

    private void visible(long scheme, String visibility) {
        Object publicity = inside.make(
                "accreditation.SchemeRules$Publicity",
                inside.constant("accreditation.Visibility", visibility),
                true,
                Optional.empty());
        Object present = inside.call(inside.bean("schemeService"), "require", admin(), key(), scheme);
        Object rules = inside.call(present, "rules");
        Object changed = inside.make(
                "accreditation.SchemeRules",
                inside.call(rules, "issuer"),
                inside.call(rules, "content"),
                inside.call(rules, "levels"),
                inside.call(rules, "validity"),
                inside.call(rules, "renewal"),
                publicity);
        Object terms = inside.make(
                "accreditation.SchemeTerms",
                inside.call(present, "name"),
                inside.call(present, "numberPrefix"),
                changed);
        inside.call(inside.bean("schemeService"), "change", admin(), key(), scheme, terms);
    }

    private String grant(long scheme, String holder, String level) {
        return post(
                        "/accreditations",
                        Map.of(
                                "scheme",
                                scheme,
                                "holder",
                                holder,
                                "level",
                                level,
                                "from",
                                TODAY.minusMonths(2).toString()))
                .json()
                .path("number")
                .asText();
    }

    private Answer post(String path, Map<String, ?> body) {
        Answer answer = hall.as("spaceadmin").api("POST", "/communities/" + space + path, body);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer;
    }

    private Object admin() {
        return inside.make("site.Viewer", Optional.of(inside.make("site.PersonId", "key-spaceadmin")));
    }

    private Object key() {
        return inside.make("site.SpaceKey", space);
    }
}
