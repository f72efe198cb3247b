package org.guildhall.accreditation.scheme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Query;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.SchemeVersion;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;
import org.guildhall.platform.text.Identity;
import org.guildhall.platform.text.KeyRange;
import org.guildhall.platform.text.SortKey;
import org.guildhall.platform.text.SqlStates;

/** The schemes in Active Objects. */
@Named
public class AoSchemes implements Schemes, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoSchemes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Scheme> of(long communityId) {
        return Arrays.stream(ao.find(AoScheme.class, "COMMUNITY_ID = ?", communityId))
                .map(AoSchemes::scheme)
                .sorted(Comparator.comparing(scheme -> SortKey.of(scheme.name(), String.valueOf(scheme.id()))))
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
    public List<SchemeVersion> versions(long schemeId) {
        Query query = Query.select().where("SCHEME_ID = ?", schemeId).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoSchemeVersion.class, query))
                .map(AoSchemes::version)
                .toList();
    }

    @Override
    public Optional<SchemeVersion> version(long schemeId, int number) {
        return Arrays.stream(ao.find(AoSchemeVersion.class, "VERSION_KEY = ?", versionKey(schemeId, number)))
                .map(AoSchemes::version)
                .findFirst();
    }

    @Override
    public Optional<Scheme> named(long communityId, String name) {
        return Arrays.stream(ao.find(AoScheme.class, "NAME_KEY = ?", nameKey(communityId, name)))
                .map(AoSchemes::scheme)
                .findFirst();
    }

    @Override
    public boolean isPrefixTaken(String prefix) {
        return ao.find(AoScheme.class, "NUMBER_PREFIX = ?", prefix).length > 0;
    }

    @Override
    public Scheme add(long communityId, SchemeTerms terms, LocalDate since) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoScheme.COMMUNITY_ID, communityId);
        values.put(AoScheme.SCHEME_NAME, terms.name());
        values.put(AoScheme.NAME_KEY, nameKey(communityId, terms.name()));
        values.put(AoScheme.NUMBER_PREFIX, terms.numberPrefix());
        values.put(AoScheme.RETIRED, false);
        values.put(AoScheme.RULES_VERSION, 1);
        values.put(AoScheme.RULES, StoredRules.write(terms.rules()));
        values.put(AoScheme.FOR_MEMBERS, isForMembers(terms));
        Scheme added = scheme(insert(values));
        keepVersion(added, since);
        return added;
    }

    private AoScheme insert(Map<String, Object> values) {
        try {
            return ao.create(AoScheme.class, values);
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new PrefixTaken(e) : e;
        }
    }

    @Override
    public Scheme change(Scheme scheme, SchemeTerms terms, LocalDate since) {
        AoScheme row = row(scheme.id());
        row.setSchemeName(terms.name());
        row.setNameKey(nameKey(scheme.communityId(), terms.name()));
        boolean otherRules = !terms.rules().equals(scheme.rules());
        if (otherRules) {
            row.setRulesVersion(scheme.version() + 1);
            row.setRules(StoredRules.write(terms.rules()));
            row.setForMembers(isForMembers(terms));
        }
        row.save();
        if (otherRules) {
            keepVersion(scheme(row), since);
        }
        return scheme(row);
    }

    private void keepVersion(Scheme scheme, LocalDate since) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoSchemeVersion.SCHEME_ID, scheme.id());
        values.put(AoSchemeVersion.COMMUNITY_ID, scheme.communityId());
        values.put(AoSchemeVersion.VERSION_KEY, versionKey(scheme.id(), scheme.version()));
        values.put(AoSchemeVersion.RULES_VERSION, scheme.version());
        values.put(AoSchemeVersion.RULES, StoredRules.write(scheme.rules()));
        values.put(AoSchemeVersion.SINCE_DAY, since.toString());
        ao.create(AoSchemeVersion.class, values);
    }

    @Override
    public Scheme retire(Scheme scheme) {
        AoScheme row = row(scheme.id());
        row.setRetired(true);
        row.save();
        return scheme(row);
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoSchemeVersion.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoScheme.class, "COMMUNITY_ID = ?", communityId);
    }

    private static boolean isForMembers(SchemeTerms terms) {
        return terms.rules().publicity().visibility() == Visibility.MEMBERS;
    }

    private AoScheme row(long id) {
        return ao.find(AoScheme.class, "ID = ?", id)[0];
    }

    private static String nameKey(long communityId, String name) {
        return KeyRange.of(communityId).key(Identity.digest(name));
    }

    private static String versionKey(long schemeId, int number) {
        return schemeId + ":" + number;
    }

    private static SchemeVersion version(AoSchemeVersion row) {
        return new SchemeVersion(row.getRulesVersion(), Days.day(row.getSinceDay()), StoredRules.read(row.getRules()));
    }

    private static Scheme scheme(AoScheme row) {
        return new Scheme(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeName(),
                row.getNumberPrefix(),
                row.getRetired(),
                row.getRulesVersion(),
                StoredRules.read(row.getRules()));
    }
}
