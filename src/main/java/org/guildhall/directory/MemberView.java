package org.guildhall.directory;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A member as templates show one.
 *
 * @param name the name, or the words for a person who is gone
 * @param username for the card beside the link to the profile, empty for a person who is gone
 * @param pageUrl of the member's page in the community, without the site's context path
 * @param note why the member cannot be reached, empty for active people
 * @param participation what the member says of their part, as far as the viewer may see it; may be empty
 * @param matched what was searched for and found of the member beside the name, in words
 */
@ForTemplates
public record MemberView(
        String name,
        String username,
        String profileUrl,
        String pageUrl,
        String avatarUrl,
        String note,
        boolean coordinator,
        String role,
        String since,
        List<String> topics,
        List<String> accreditations,
        List<String> credentials,
        String participation,
        List<String> matched) {}
