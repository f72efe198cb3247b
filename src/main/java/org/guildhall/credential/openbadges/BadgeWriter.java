package org.guildhall.credential.openbadges;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import org.guildhall.credential.openbadges.Badge.BadgeAchievement;
import org.guildhall.credential.openbadges.Badge.BadgeEvidence;
import org.guildhall.credential.openbadges.Badge.BadgeIssuer;
import org.guildhall.credential.openbadges.Badge.BadgeSubject;

/**
 * Writes a credential as Open Badges 3.0 has it (AchievementCredential and what it is made of; VC Data Model 2.0 §4): sets
 * as arrays, nothing empty, always in the same order.
 */
final class BadgeWriter {
    static final String CREDENTIALS_CONTEXT = "https://www.w3.org/ns/credentials/v2";
    static final String BADGES_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BadgeWriter() {}

    static ObjectNode credential(Badge badge) {
        ObjectNode credential = JSON.objectNode();
        credential.putArray("@context").add(CREDENTIALS_CONTEXT).add(BADGES_CONTEXT);
        credential.put("id", badge.id());
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", badge.name());
        credential.set("issuer", issuer(badge.issuer()));
        credential.put("validFrom", badge.validFrom().toString());
        badge.validUntil().ifPresent(until -> credential.put("validUntil", until.toString()));
        credential.put("awardedDate", badge.awardedDate().toString());
        credential.set("credentialSubject", subject(badge.subject()));
        if (!badge.evidence().isEmpty()) {
            ArrayNode evidence = credential.putArray("evidence");
            badge.evidence().forEach(each -> evidence.add(evidence(each)));
        }
        ObjectNode schema = JSON.objectNode();
        schema.put("id", SCHEMA).put("type", "1EdTechJsonSchemaValidator2019");
        credential.putArray("credentialSchema").add(schema);
        putStatus(credential, badge.status());
        return credential;
    }

    private static ObjectNode issuer(BadgeIssuer issuer) {
        ObjectNode profile = JSON.objectNode();
        profile.put("id", issuer.id());
        profile.putArray("type").add("Profile");
        profile.put("name", issuer.name());
        issuer.url().ifPresent(url -> profile.put("url", url));
        issuer.email().ifPresent(email -> profile.put("email", email));
        return profile;
    }

    private static ObjectNode subject(BadgeSubject subject) {
        ObjectNode node = JSON.objectNode();
        node.put("id", subject.id());
        node.putArray("type").add("AchievementSubject");
        subject.identity()
                .ifPresent(identity -> node.putArray("identifier")
                        .add(JSON.objectNode()
                                .put("type", "IdentityObject")
                                .put("hashed", true)
                                .put("identityHash", identity.identityHash())
                                .put("identityType", "emailAddress")
                                .put("salt", identity.salt())));
        node.put("licenseNumber", subject.licenseNumber());
        node.set("achievement", achievement(subject.achievement()));
        subject.level().ifPresent(level -> node.putArray("result").add(result(subject.achievement(), level)));
        return node;
    }

    private static ObjectNode achievement(BadgeAchievement achievement) {
        ObjectNode node = JSON.objectNode();
        node.put("id", achievement.id());
        node.putArray("type").add("Achievement");
        node.put("achievementType", "Certification");
        node.put("name", achievement.name());
        node.put("description", achievement.description());
        node.putObject("criteria").put("narrative", achievement.criteria());
        achievement
                .image()
                .ifPresent(image -> node.putObject("image").put("id", image).put("type", "Image"));
        node.put("version", achievement.version());
        if (!achievement.levels().isEmpty()) {
            node.putArray("resultDescription").add(levels(achievement));
        }
        return node;
    }

    private static ObjectNode levels(BadgeAchievement achievement) {
        ObjectNode description = JSON.objectNode();
        description.put("id", achievement.id() + "#level");
        description.putArray("type").add("ResultDescription");
        description.put("name", "Level");
        description.put("resultType", "RubricCriterionLevel");
        ArrayNode levels = description.putArray("rubricCriterionLevel");
        for (int i = 0; i < achievement.levels().size(); i++) {
            ObjectNode level = levels.addObject();
            level.put("id", levelId(achievement, i));
            level.putArray("type").add("RubricCriterionLevel");
            level.put("name", achievement.levels().get(i));
            level.put("level", String.valueOf(i + 1));
        }
        return description;
    }

    private static ObjectNode result(BadgeAchievement achievement, String level) {
        ObjectNode result = JSON.objectNode();
        result.putArray("type").add("Result");
        int index = achievement.levels().indexOf(level);
        if (index >= 0) {
            result.put("resultDescription", achievement.id() + "#level");
            result.put("achievedLevel", levelId(achievement, index));
        } else {
            result.put("value", level);
        }
        return result;
    }

    private static String levelId(BadgeAchievement achievement, int index) {
        return achievement.id() + "#level-" + (index + 1);
    }

    private static ObjectNode evidence(BadgeEvidence evidence) {
        ObjectNode node = JSON.objectNode();
        node.putArray("type").add("Evidence");
        node.put("name", evidence.name());
        node.put("narrative", evidence.narrative());
        return node;
    }

    /** Several as an array with the bit for revocation first, which is where most verifiers look. */
    private static void putStatus(ObjectNode credential, List<BadgeStatus> status) {
        List<ObjectNode> nodes = status.stream()
                .sorted(Comparator.comparingInt(BadgeWriter::place))
                .map(BadgeWriter::status)
                .toList();
        if (nodes.size() == 1) {
            credential.set("credentialStatus", nodes.get(0));
        } else if (!nodes.isEmpty()) {
            credential.putArray("credentialStatus").addAll(nodes);
        }
    }

    private static int place(BadgeStatus status) {
        return status instanceof BadgeStatus.BitstringEntry bit ? (bit.purpose().equals("revocation") ? 0 : 1) : 2;
    }

    private static ObjectNode status(BadgeStatus status) {
        ObjectNode node = JSON.objectNode();
        if (status instanceof BadgeStatus.BitstringEntry bit) {
            return node.put("id", bit.id())
                    .put("type", "BitstringStatusListEntry")
                    .put("statusPurpose", bit.purpose())
                    .put("statusListIndex", String.valueOf(bit.index()))
                    .put("statusListCredential", bit.listUrl());
        }
        return node.put("id", ((BadgeStatus.RevocationListed) status).listUrl()).put("type", "1EdTechRevocationList");
    }
}
