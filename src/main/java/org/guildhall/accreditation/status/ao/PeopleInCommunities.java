package org.guildhall.accreditation.status.ao;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlRowReader;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** Queries about people in communities: one query for up to 500 people in up to 200 communities. */
final class PeopleInCommunities {
    private PeopleInCommunities() {}

    /**
     * What the queries find.
     *
     * @param texts asks for the people first and for the communities then
     * @param more the parameters after those
     */
    static <T> List<T> rows(
            SqlReads sql,
            SqlTexts texts,
            Collection<PersonId> people,
            Collection<Long> communityIds,
            SqlRowReader<T> reader,
            List<Object> more) {
        List<T> found = new ArrayList<>();
        List<String> keys = people.stream().map(PersonId::value).toList();
        for (List<Long> communities : Chunks.of(communityIds, SqlTexts.LONGEST_SECOND)) {
            for (List<String> chunk : Chunks.of(keys)) {
                List<Object> parameters = texts.filled(chunk, communities);
                parameters.addAll(more);
                found.addAll(sql.rows(texts.of(chunk, communities), reader, parameters.toArray()));
            }
        }
        return found;
    }
}
