package org.guildhall.it;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.it.RunningWorkbench.Answer;

/** A community of its own with a public scheme, a signing key and two accredited people. */
final class IssuingCommunity {
    static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    final String space;
    final String number;
    final String revoked;
    private final RunningWorkbench hall;

    IssuingCommunity(RunningWorkbench hall) {
        this.hall = hall;
        space = hall.community("open");
        long scheme = scheme("Guide", "Guides’ Board", "G", "public", List.of("Guide", "Master"));
        number = grant(scheme, "member", "Master");
        revoked = grant(scheme, "coordinator", "Guide");
        post("/issuer/keys", Map.of("algorithm", "ES256", "statusMethod", "both"));
    }

    /** A scheme whose register only people of the wiki may read. */
    String hiddenNumber() {
        return grant(scheme("Inner circle", "Us", "H", "site", List.of("One")), "member", "One");
    }

    String badge(String ofNumber) {
        return hall.as("spaceadmin")
                .api("GET", "/communities/" + space + "/accreditations/" + ofNumber + "/badge.jwt", null)
                .body();
    }

    void revoke(String ofNumber) {
        post("/accreditations/" + ofNumber + "/revocation", Map.of("on", TODAY.toString(), "reason", "Left."));
    }

    void trust(String issuerId, String name, String jwk) {
        post(
                "/trusted-issuers",
                "{\"issuerId\":\"" + issuerId + "\",\"name\":\"" + name + "\",\"publicJwk\":" + jwk + "}");
    }

    void switchPublicCheck(boolean on) {
        Map<String, String> form = new HashMap<>(Map.of("hosts", ""));
        if (on) {
            form.put("publicCheck", "on");
        }
        Answer saved = hall.signedIn("admin").form("/plugins/guildhall/save-guildhall-admin.action", form);
        if (saved.status() != 302) {
            throw new IllegalStateException(saved.text());
        }
    }

    String verifier() {
        return hall.as("spaceadmin")
                .api("GET", "/communities/" + space + "/verifier.html", null)
                .body();
    }

    private long scheme(String name, String issuer, String prefix, String visibility, List<String> levels) {
        return post(
                        "/schemes",
                        Map.of(
                                "name",
                                name,
                                "issuer",
                                issuer,
                                "criteria",
                                "Has guided ten groups.",
                                "validityMonths",
                                24,
                                "levels",
                                levels,
                                "numberPrefix",
                                space + prefix,
                                "rules",
                                Map.of("visibility", visibility, "reasonsShown", true)))
                .json()
                .path("id")
                .asLong();
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

    private Answer post(String path, Object body) {
        Answer answer = hall.as("spaceadmin").api("POST", "/communities/" + space + path, body);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return answer;
    }
}
