package org.guildhall.person.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.membership.Audience;
import org.guildhall.person.Consent;
import org.guildhall.person.ConsentChange;
import org.guildhall.person.Profile;
import org.guildhall.person.ProfileEntry;
import org.guildhall.person.ProfileField;
import org.guildhall.person.Profiles;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.ao.StreamedRows;
import org.guildhall.platform.text.Chunks;

/** Profiles in Active Objects. */
@Named
public class AoProfiles implements Profiles, CommunityData {
    private static final String COLUMNS = String.join(
            ", ", "ID", AoProfileEntry.USER_KEY, AoProfileEntry.FIELD, AoProfileEntry.CONTENT, AoProfileEntry.AUDIENCE);

    private final ActiveObjects ao;
    private final BatchInsert inserts;
    private final ProfileFacets facets;
    private final ConsentRows consents;

    /** A part, and whose it is. */
    private record Said(PersonId person, Optional<ProfileEntry> entry) {}

    @Inject
    public AoProfiles(ActiveObjects ao, ProfileFacets facets, BatchInsert inserts) {
        this.ao = ao;
        this.facets = facets;
        this.inserts = inserts;
        this.consents = new ConsentRows(ao, inserts);
    }

    @Override
    public Map<PersonId, Profile> ofPeople(long communityId, Collection<PersonId> people) {
        Map<PersonId, List<ProfileEntry>> entries = new HashMap<>();
        for (List<PersonId> chunk : Chunks.of(people)) {
            said(communityId, chunk)
                    .forEach(each -> each.entry()
                            .ifPresent(entry -> entries.computeIfAbsent(each.person(), any -> new ArrayList<>())
                                    .add(entry)));
        }
        Map<PersonId, Profile> profiles = new HashMap<>();
        entries.forEach((person, parts) -> profiles.put(person, new Profile(parts)));
        return profiles;
    }

    private List<Said> said(long communityId, List<PersonId> people) {
        Object[] keys = people.stream()
                .map(person -> ProfileKeys.person(communityId, person))
                .toArray();
        Query query = Query.select(COLUMNS).where("PERSON_KEY IN (" + Chunks.marks(people) + ")", keys);
        return StreamedRows.of(ao, AoProfileEntry.class, query, AoProfiles::said);
    }

    /** A field or an audience of a later version is shown to nobody. */
    private static Said said(AoProfileEntry row) {
        return new Said(
                new PersonId(row.getUserKey()),
                ProfileField.ofCode(row.getField())
                        .flatMap(field -> Audience.ofCode(row.getAudience())
                                .map(audience -> new ProfileEntry(field, row.getContent(), audience))));
    }

    @Override
    public void replace(long communityId, PersonId person, Profile profile) {
        String personKey = ProfileKeys.person(communityId, person);
        remove(personKey);
        inserts.create(
                AoProfileEntry.class,
                profile.entries().stream()
                        .map(entry -> Map.<String, Object>of(
                                AoProfileEntry.COMMUNITY_ID, communityId,
                                AoProfileEntry.USER_KEY, person.value(),
                                AoProfileEntry.PERSON_KEY, personKey,
                                AoProfileEntry.ENTRY_KEY, ProfileKeys.entry(personKey, entry.field()),
                                AoProfileEntry.FIELD, entry.field().code(),
                                AoProfileEntry.CONTENT, entry.value(),
                                AoProfileEntry.AUDIENCE, entry.audience().code()))
                        .toList());
        facets.renew(communityId, person);
    }

    @Override
    public void keep(long communityId, PersonId person, List<ConsentChange> changes, Instant at) {
        consents.add(communityId, person, changes, at);
    }

    @Override
    public List<Consent> consents(long communityId, PersonId person, int most) {
        return consents.latest(communityId, person, most);
    }

    @Override
    public void erase(long communityId, PersonId person) {
        remove(ProfileKeys.person(communityId, person));
        forgetAside(communityId, person);
        ao.deleteWithSQL(AoProfileConsent.class, "PERSON_KEY = ?", ProfileKeys.person(communityId, person));
        facets.renew(communityId, person);
    }

    @Override
    public void setAside(long communityId, PersonId person) {
        forgetAside(communityId, person);
        move(ProfileKeys.person(communityId, person), ProfileKeys.aside(communityId, person));
        facets.renew(communityId, person);
    }

    @Override
    public void bringBack(long communityId, PersonId person) {
        if (of(communityId, person).isEmpty()) {
            move(ProfileKeys.aside(communityId, person), ProfileKeys.person(communityId, person));
            facets.renew(communityId, person);
        }
        forgetAside(communityId, person);
    }

    private void move(String from, String to) {
        for (AoProfileEntry row : ao.find(AoProfileEntry.class, "PERSON_KEY = ?", from)) {
            row.setPersonKey(to);
            row.setEntryKey(ProfileKeys.entry(to, row.getField()));
            row.save();
        }
    }

    @Override
    public void forgetAside(long communityId, PersonId person) {
        remove(ProfileKeys.aside(communityId, person));
    }

    private void remove(String personKey) {
        ao.deleteWithSQL(AoProfileEntry.class, "PERSON_KEY = ?", personKey);
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoProfileEntry.class, "COMMUNITY_ID = ?", communityId);
        ao.deleteWithSQL(AoProfileConsent.class, "COMMUNITY_ID = ?", communityId);
    }
}
