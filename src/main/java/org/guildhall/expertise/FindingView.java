package org.guildhall.expertise;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A finding as templates show it.
 *
 * @param username for the card beside the link to the profile
 * @param reason such as “teaches Facilitation”
 * @param accreditations such as “Practitioner, Level 2, until 3 May 2027”
 * @param asking how to ask, in words
 */
@ForTemplates
public record FindingView(
        String name,
        String username,
        String profileUrl,
        String avatarUrl,
        String reason,
        String note,
        List<String> accreditations,
        String community,
        String asking) {}
