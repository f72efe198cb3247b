package org.guildhall.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.platform.PersonId;

/**
 * Members whom a directory shows, and how its list goes on.
 *
 * @param page the members and the viewer's own membership
 * @param panel what they can be narrowed by
 * @param next where the list goes on, as {@link DirectoryRequest} reads it; empty at its end
 * @param previous where the page before ends; empty at the beginning
 * @param matched what was found of a member beside the name, in the reader's words
 */
record FoundMembers(
        MemberCardPage page,
        FacetPanel panel,
        Optional<String> next,
        Optional<String> previous,
        Map<PersonId, List<String>> matched) {

    /** A list that goes on as its page says. */
    static FoundMembers of(MemberCardPage page, FacetPanel panel) {
        return new FoundMembers(
                page,
                panel,
                page.next().map(place -> place.text()),
                page.previous().map(place -> place.text()),
                Map.of());
    }
}
