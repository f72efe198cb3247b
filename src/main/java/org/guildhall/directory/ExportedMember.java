package org.guildhall.directory;

import java.util.List;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.person.Profile;

/**
 * A member as a file has one.
 *
 * @param member what lists show
 * @param statements all that the member says of topics, the most helpful first
 * @param profile what of the profile the viewer is shown
 */
record ExportedMember(MemberView member, List<TopicStatement> statements, Profile profile) {
    ExportedMember {
        statements = List.copyOf(statements);
    }
}
