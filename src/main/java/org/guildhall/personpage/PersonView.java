package org.guildhall.personpage;

import java.util.List;
import org.guildhall.person.ProfileRow;
import org.guildhall.platform.ForTemplates;

/**
 * A member as templates show one.
 *
 * @param username for the card beside the link to the profile
 * @param profileUrl of the account's profile, empty where it is kept from the viewer
 * @param avatarUrl empty where there is none
 * @param note why the member cannot be reached, empty for active people
 * @param role in words, empty for those who have none but being a member
 * @param offices what the offices are called that they hold today
 * @param since the month in which they became a member, in words
 * @param own whether all of it is shown to the member themselves
 * @param work what they do, empty where that is not shown
 * @param profile what is shown of the profile
 * @param knows what they can help with, the most helpful first
 * @param learns what they want to learn
 * @param address of the page, without the site's context path
 */
@ForTemplates
public record PersonView(
        String name,
        String username,
        String profileUrl,
        String avatarUrl,
        String note,
        String role,
        List<String> offices,
        String since,
        boolean own,
        String work,
        List<ProfileRow> profile,
        List<StatementRow> knows,
        List<StatementRow> learns,
        List<String> accreditations,
        List<String> credentials,
        List<CommunityLink> common,
        String address) {}
