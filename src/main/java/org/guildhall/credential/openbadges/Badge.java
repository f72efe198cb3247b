package org.guildhall.credential.openbadges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an OpenBadgeCredential says (Open Badges 3.0 AchievementCredential).
 *
 * @param id an address, the same for every edition of the credential
 * @param validFrom from when this edition holds; a newer one takes the place of an older
 * @param awardedDate when it was first awarded
 * @param status where its standing is published, none or more
 */
public record Badge(
        String id,
        String name,
        BadgeIssuer issuer,
        Instant validFrom,
        Optional<Instant> validUntil,
        Instant awardedDate,
        BadgeSubject subject,
        List<BadgeEvidence> evidence,
        List<BadgeStatus> status) {
    public Badge {
        evidence = List.copyOf(evidence);
        status = List.copyOf(status);
    }

    /** Who stands for the credential. */
    public record BadgeIssuer(String id, String name, Optional<String> url, Optional<String> email) {}

    /**
     * Whom it is about.
     *
     * @param id {@code urn:uuid:…}, never a user name
     * @param level the level reached, empty where there are none
     */
    public record BadgeSubject(
            String id,
            Optional<HashedIdentity> identity,
            String licenseNumber,
            BadgeAchievement achievement,
            Optional<String> level) {}

    /**
     * What was achieved.
     *
     * @param criteria what a holder must have shown, never blank
     * @param image the address of its picture, empty where everybody cannot read it
     */
    public record BadgeAchievement(
            String id,
            String name,
            String description,
            String criteria,
            String version,
            List<String> levels,
            Optional<String> image) {
        public BadgeAchievement {
            levels = List.copyOf(levels);
        }

        /** One without a picture. */
        public BadgeAchievement(
                String id, String name, String description, String criteria, String version, List<String> levels) {
            this(id, name, description, criteria, version, levels, Optional.empty());
        }
    }

    /** What shows it. */
    public record BadgeEvidence(String name, String narrative) {}
}
