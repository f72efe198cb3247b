package org.guildhall.accreditation.scheme.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.SchemeLabels;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;
import org.guildhall.platform.SqlTexts;
import org.guildhall.platform.text.Chunks;

/** Reads the labels of schemes by plain SQL. */
@Named
public class SqlSchemeLabels implements SchemeLabels {
    private static final SqlTexts OF_COMMUNITIES = SqlTexts.of(marks -> SqlText.of(
            "SELECT [COMMUNITY_ID], [ID], [SCHEME_NAME], [NUMBER_PREFIX], [FOR_MEMBERS] FROM {0} WHERE [COMMUNITY_ID] IN ("
                    + marks + ")",
            AoScheme.class));

    private final SqlReads sql;

    @Inject
    public SqlSchemeLabels(SqlReads sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, Map<Long, SchemeLabel>> of(Collection<Long> communityIds) {
        Map<Long, Map<Long, SchemeLabel>> labels = new HashMap<>();
        for (List<Long> chunk : Chunks.of(communityIds)) {
            sql.rows(
                    OF_COMMUNITIES.of(chunk),
                    row -> labels.computeIfAbsent(row.number(1), any -> new HashMap<>())
                            .put(row.number(2), new SchemeLabel(row.text(3), row.text(4), row.flag(5))),
                    OF_COMMUNITIES.filled(chunk).toArray());
        }
        return labels;
    }
}
