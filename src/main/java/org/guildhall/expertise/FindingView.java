package org.guildhall.expertise;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A finding as templates show it.
 *
 * @param username for the card beside the link to the profile
 * @param pageUrl of the person's page in the community of the best reason, without the site's context path
 * @param reasons the best first, at least one
 * @param accreditations such as “Practitioner, Level 2, until 3 May 2027”
 * @param asking how to ask, in words
 */
@ForTemplates
public record FindingView(
        String name,
        String username,
        String profileUrl,
        String pageUrl,
        String avatarUrl,
        List<ReasonView> reasons,
        List<String> accreditations,
        String asking) {}
