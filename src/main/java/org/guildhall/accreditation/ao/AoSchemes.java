package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.SchemeTerms;
import org.guildhall.accreditation.Schemes;
import org.guildhall.text.Chunks;
import org.guildhall.text.Folding;
import org.guildhall.text.KeyRange;
import org.guildhall.text.SqlStates;

/** The schemes in Active Objects. */
@Named
public class AoSchemes implements Schemes {
    private final ActiveObjects ao;

    @Inject
    public AoSchemes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Scheme> of(long communityId) {
        Query query = Query.select().where("COMMUNITY_ID = ?", communityId).order("\"NAME_KEY\" ASC");
        return Arrays.stream(ao.find(AoScheme.class, query))
                .map(AoSchemes::scheme)
                .toList();
    }

    @Override
    public Optional<Scheme> byId(long communityId, long schemeId) {
        return Arrays.stream(ao.find(AoScheme.class, "ID = ? AND COMMUNITY_ID = ?", schemeId, communityId))
                .map(AoSchemes::scheme)
                .findFirst();
    }

    @Override
    public Map<Long, Scheme> byIds(Collection<Long> ids) {
        Map<Long, Scheme> found = new LinkedHashMap<>();
        for (List<Long> chunk : Chunks.of(ids)) {
            AoScheme[] rows = ao.find(AoScheme.class, "ID IN (" + Chunks.marks(chunk) + ")", chunk.toArray());
            Arrays.stream(rows).map(AoSchemes::scheme).forEach(scheme -> found.put(scheme.id(), scheme));
        }
        return found;
    }

    @Override
    public Scheme add(long communityId, SchemeTerms terms) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoScheme.COMMUNITY_ID, communityId);
        values.put(AoScheme.SCHEME_NAME, terms.name());
        values.put(AoScheme.NAME_KEY, nameKey(communityId, terms.name()));
        values.put(AoScheme.ISSUER, terms.issuer());
        values.put(AoScheme.CRITERIA, terms.criteria().isEmpty() ? null : terms.criteria());
        values.put(AoScheme.VALIDITY_MONTHS, terms.validityMonths().orElse(0));
        values.put(AoScheme.LEVELS, String.join("\n", terms.levels()));
        values.put(AoScheme.NUMBER_PREFIX, terms.numberPrefix());
        values.put(AoScheme.LAST_NUMBER, 0L);
        values.put(AoScheme.RETIRED, false);
        try {
            return scheme(ao.create(AoScheme.class, values));
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new NameTaken(e) : e;
        }
    }

    @Override
    public Scheme change(Scheme scheme, SchemeTerms terms) {
        AoScheme row = row(scheme.id());
        row.setSchemeName(terms.name());
        row.setNameKey(nameKey(scheme.communityId(), terms.name()));
        row.setIssuer(terms.issuer());
        row.setCriteria(terms.criteria().isEmpty() ? null : terms.criteria());
        row.setValidityMonths(terms.validityMonths().orElse(0));
        row.setLevels(String.join("\n", terms.levels()));
        try {
            row.save();
        } catch (RuntimeException e) {
            throw SqlStates.isUniqueViolation(e) ? new NameTaken(e) : e;
        }
        return scheme(row);
    }

    @Override
    public Scheme retire(Scheme scheme) {
        AoScheme row = row(scheme.id());
        row.setRetired(true);
        row.save();
        return scheme(row);
    }

    @Override
    public long nextNumber(Scheme scheme) {
        AoScheme row = row(scheme.id());
        row.setLastNumber(row.getLastNumber() + 1);
        row.save();
        return row.getLastNumber();
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoScheme.class, "COMMUNITY_ID = ?", communityId);
    }

    private AoScheme row(long id) {
        return ao.find(AoScheme.class, "ID = ?", id)[0];
    }

    private static String nameKey(long communityId, String name) {
        String sortable = Folding.sortable(name);
        return KeyRange.of(communityId, "s").key(sortable.substring(0, Math.min(400, sortable.length())));
    }

    private static Scheme scheme(AoScheme row) {
        return new Scheme(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeName(),
                row.getIssuer(),
                Optional.ofNullable(row.getCriteria()).orElse(""),
                Optional.of(row.getValidityMonths()).filter(months -> months > 0),
                List.of(row.getLevels().split("\n")),
                row.getNumberPrefix(),
                row.getRetired());
    }
}
