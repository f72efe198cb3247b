package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/**
 * What the viewer is to a community, as templates show it.
 *
 * @param state {@code absent}, {@code requested}, {@code member} or {@code former}
 * @param since the day on which the viewer came in or asked, in words; empty for whoever did neither
 * @param sinceMonth the month of it, in words; empty as well
 * @param coordinator whether the viewer is one
 * @param joinPolicy code of how people come in
 * @param welcome whether the viewer brings what the community asks of those who come in
 * @param lastDay the last day as a member in words, once there is none but the time of grace left; empty before that
 * @param contact the name of the member who helps those with a last day; empty where nobody was named
 * @param anonymous whether nobody is signed in
 */
@ForTemplates
public record OwnStanding(
        String state,
        String since,
        String sinceMonth,
        boolean coordinator,
        String joinPolicy,
        boolean welcome,
        String lastDay,
        String contact,
        boolean anonymous) {}
