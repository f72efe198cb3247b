package org.guildhall.membership.ao;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipState;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.KeyRange;

/** The requests of a community, the oldest first. */
final class MemberRequests {
    private final MemberRows rows;

    /** A request and its place in the list. */
    private record Listed(String key, Membership request) {}

    MemberRequests(MemberRows rows) {
        this.rows = rows;
    }

    Map<PersonId, String> words(long communityId, Collection<PersonId> people) {
        Map<PersonId, String> words = new HashMap<>();
        for (List<PersonId> chunk : Chunks.of(List.copyOf(people))) {
            String marks = String.join(", ", Collections.nCopies(chunk.size(), "?"));
            Query query = MemberRows.selectWith(AoMember.REQUEST_WORD)
                    .where(
                            "MEMBER_KEY IN (" + marks + ")",
                            chunk.stream()
                                    .map(person -> MemberKeys.memberKey(communityId, person))
                                    .toArray());
            rows.rows(query, (row, request) -> Map.entry(request, orEmpty(row.getRequestWord()))).stream()
                    .filter(asked -> asked.getKey().state() == MembershipState.REQUESTED)
                    .filter(asked -> !asked.getValue().isEmpty())
                    .forEach(asked -> words.put(asked.getKey().person(), asked.getValue()));
        }
        return words;
    }

    private static String orEmpty(String word) {
        return word == null ? "" : word;
    }

    MemberPage page(long communityId, Optional<Cursor> after, int size) {
        KeyRange range = MemberKeys.byAge(communityId).after(after);
        Query query = MemberRows.selectWith(AoMember.NAME_KEY)
                .where(KeyRange.in(AoMember.NAME_KEY), range.first(), range.end())
                .order("\"NAME_KEY\" ASC")
                .limit(size + 1);
        List<Listed> found = rows.rows(query, (row, request) -> new Listed(row.getNameKey(), request));
        return new MemberPage(
                found.stream().limit(size).map(Listed::request).toList(),
                found.size() > size
                        ? Optional.of(range.cursor(found.get(size - 1).key()))
                        : Optional.empty());
    }
}
