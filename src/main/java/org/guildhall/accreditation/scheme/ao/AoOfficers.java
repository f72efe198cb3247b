package org.guildhall.accreditation.scheme.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.OfficerStore;
import org.guildhall.community.CommunityData;
import org.guildhall.platform.PersonId;

/** The officers of schemes in Active Objects. */
@Named
public class AoOfficers implements OfficerStore, CommunityData {
    private final ActiveObjects ao;

    @Inject
    public AoOfficers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<OfficerDuty, Set<PersonId>> of(long schemeId) {
        Query query = Query.select().where("SCHEME_ID = ?", schemeId).order("\"ID\" ASC");
        return Arrays.stream(ao.find(AoOfficerDuty.class, query))
                .collect(Collectors.groupingBy(
                        row -> OfficerDuty.ofCode(row.getDuty()).orElseThrow(),
                        Collectors.mapping(
                                row -> new PersonId(row.getPersonKey()), Collectors.toCollection(LinkedHashSet::new))));
    }

    @Override
    public Map<Long, Set<OfficerDuty>> dutiesOf(long communityId, PersonId person) {
        String where = "PERSON_KEY = ? AND COMMUNITY_ID = ?";
        return Arrays.stream(ao.find(AoOfficer.class, where, person.value(), communityId))
                .collect(Collectors.groupingBy(
                        AoOfficer::getSchemeId, Collectors.mapping(AoOfficers::duty, Collectors.toSet())));
    }

    @Override
    public Set<Long> communitiesOf(PersonId person) {
        return Arrays.stream(ao.find(AoOfficer.class, "PERSON_KEY = ?", person.value()))
                .map(AoOfficer::getCommunityId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> everybody() {
        return Arrays.stream(ao.find(AoOfficer.class, Query.select()))
                .map(row -> new PersonId(row.getPersonKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Long, Set<PersonId>> with(long communityId, OfficerDuty duty) {
        String where = "COMMUNITY_ID = ? AND DUTY = ?";
        return Arrays.stream(ao.find(AoOfficer.class, where, communityId, duty.code()))
                .collect(Collectors.groupingBy(
                        AoOfficer::getSchemeId,
                        Collectors.mapping(row -> new PersonId(row.getPersonKey()), Collectors.toSet())));
    }

    @Override
    public void replace(long communityId, long schemeId, OfficerDuty duty, Collection<PersonId> people) {
        ao.deleteWithSQL(AoOfficer.class, "SCHEME_ID = ? AND DUTY = ?", schemeId, duty.code());
        for (PersonId person : new LinkedHashSet<>(people)) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(AoOfficer.SCHEME_ID, schemeId);
            values.put(AoOfficer.COMMUNITY_ID, communityId);
            values.put(AoOfficer.PERSON_KEY, person.value());
            values.put(AoOfficer.DUTY, duty.code());
            values.put(AoOfficer.OFFICER_KEY, schemeId + ":" + duty.code() + ":" + person.value());
            ao.create(AoOfficer.class, values);
        }
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoOfficer.class, "COMMUNITY_ID = ?", communityId);
    }

    private static OfficerDuty duty(AoOfficer row) {
        return OfficerDuty.ofCode(row.getDuty()).orElseThrow();
    }
}
