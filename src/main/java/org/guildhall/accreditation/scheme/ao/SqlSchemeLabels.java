package org.guildhall.accreditation.scheme.ao;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.guildhall.accreditation.scheme.SchemeLabel;
import org.guildhall.accreditation.scheme.SchemeLabels;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.SqlReads;
import org.guildhall.platform.SqlText;

/** Reads the labels of schemes by plain SQL. */
@Named
public class SqlSchemeLabels implements SchemeLabels {
    private static final SqlText OF_COMMUNITY =
            SqlText.of("SELECT [ID], [SCHEME_NAME], [FOR_MEMBERS] FROM {0} WHERE [COMMUNITY_ID] = ?", AoScheme.class);

    private final SqlReads sql;
    private final SharedLookups lookups;

    private record Of(long communityId) implements SharedLookups.Question<Map<Long, SchemeLabel>> {}

    @Inject
    public SqlSchemeLabels(SqlReads sql, SharedLookups lookups) {
        this.sql = sql;
        this.lookups = lookups;
    }

    @Override
    public Map<Long, SchemeLabel> of(long communityId) {
        return lookups.answer(new Of(communityId), () -> read(communityId));
    }

    private Map<Long, SchemeLabel> read(long communityId) {
        Map<Long, SchemeLabel> labels = new HashMap<>();
        sql.rows(
                OF_COMMUNITY, row -> labels.put(row.number(1), new SchemeLabel(row.text(2), row.flag(3))), communityId);
        return labels;
    }
}
