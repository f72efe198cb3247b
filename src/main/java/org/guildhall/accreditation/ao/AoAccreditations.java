package org.guildhall.accreditation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import net.java.ao.ActiveObjectsException;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationState;
import org.guildhall.accreditation.Accreditations;
import org.guildhall.accreditation.RegisterPage;
import org.guildhall.accreditation.RegisterQuery;
import org.guildhall.site.PersonId;
import org.guildhall.text.Chunks;
import org.guildhall.text.Cursor;
import org.guildhall.text.Folding;
import org.guildhall.text.KeyRange;
import org.guildhall.text.SqlStates;

/** The accreditations in Active Objects. */
@Named
public class AoAccreditations implements Accreditations {
    private final ActiveObjects ao;

    @Inject
    public AoAccreditations(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Accreditation> byNumber(long communityId, String number) {
        String where = "ACCRED_NUMBER = ? AND COMMUNITY_ID = ?";
        return Arrays.stream(ao.find(AoAccreditation.class, where, number, communityId))
                .map(AoAccreditations::accreditation)
                .findFirst();
    }

    @Override
    public List<Accreditation> of(Collection<Long> communityIds, Collection<PersonId> holders) {
        List<String> keys = holders.stream().map(PersonId::value).toList();
        List<Accreditation> found = new ArrayList<>();
        for (List<String> chunk : Chunks.of(keys)) {
            String where = "HOLDER_KEY IN (" + Chunks.marks(chunk) + ")";
            Arrays.stream(ao.find(AoAccreditation.class, where, chunk.toArray()))
                    .map(AoAccreditations::accreditation)
                    .filter(accreditation -> communityIds.contains(accreditation.communityId()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Accreditation::id).reversed());
        return found;
    }

    @Override
    public RegisterPage page(RegisterQuery query) {
        KeyRange register = KeyRange.of(query.communityId(), "a");
        String from = query.after().map(Cursor::key).map(register::key).orElseGet(register::first);
        AoAccreditation[] rows = ao.find(AoAccreditation.class, RegisterWhere.query(query, from, register.last()));
        List<Accreditation> page = Arrays.stream(rows)
                .limit(query.size())
                .map(AoAccreditations::accreditation)
                .toList();
        Optional<Cursor> next = rows.length > query.size()
                ? Optional.of(new Cursor(register.entry(rows[query.size() - 1].getListKey())))
                : Optional.empty();
        return new RegisterPage(page, next);
    }

    @Override
    public boolean isLevelInUse(long schemeId, String level) {
        return ao.find(
                                AoAccreditation.class,
                                net.java.ao.Query.select()
                                        .where("SCHEME_ID = ? AND LEVEL_NAME = ?", schemeId, level)
                                        .limit(1))
                        .length
                > 0;
    }

    @Override
    public Accreditation add(Accreditation draft, String holderName) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoAccreditation.COMMUNITY_ID, draft.communityId());
        values.put(AoAccreditation.SCHEME_ID, draft.schemeId());
        values.put(AoAccreditation.ACCRED_NUMBER, draft.number());
        values.put(AoAccreditation.HOLDER_KEY, draft.holder().value());
        values.put(AoAccreditation.LEVEL_NAME, draft.level());
        values.put(AoAccreditation.ACCRED_STATE, draft.state().code());
        values.put(AoAccreditation.EFFECTIVE_FROM, draft.effectiveFrom().toString());
        values.put(AoAccreditation.EXPIRES_ON, Days.stored(draft.expiresOn()));
        values.put(AoAccreditation.CHANGED_ON, draft.changedOn().toString());
        values.put(AoAccreditation.GRANTED_BY, draft.grantedBy().value());
        values.put(AoAccreditation.LIVE_KEY, liveKey(draft));
        values.put(
                AoAccreditation.LIST_KEY,
                KeyRange.of(draft.communityId(), "a").key(Folding.sortKey(holderName, draft.number())));
        try {
            return accreditation(ao.create(AoAccreditation.class, values));
        } catch (ActiveObjectsException e) {
            throw SqlStates.isUniqueViolation(e) ? new AlreadyHeld(e) : e;
        }
    }

    @Override
    public void change(Accreditation changed) {
        AoAccreditation row = ao.find(AoAccreditation.class, "ID = ?", changed.id())[0];
        row.setLevelName(changed.level());
        row.setAccredState(changed.state().code());
        row.setExpiresOn(Days.stored(changed.expiresOn()));
        row.setChangedOn(changed.changedOn().toString());
        row.setLiveKey(liveKey(changed));
        row.save();
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoAccreditation.class, "COMMUNITY_ID = ?", communityId);
    }

    private static String liveKey(Accreditation accreditation) {
        return accreditation.state() == AccreditationState.REVOKED
                ? "revoked:" + accreditation.number()
                : accreditation.schemeId() + ":" + accreditation.holder();
    }

    private static Accreditation accreditation(AoAccreditation row) {
        return new Accreditation(
                row.getID(),
                row.getCommunityId(),
                row.getSchemeId(),
                row.getAccredNumber(),
                new PersonId(row.getHolderKey()),
                row.getLevelName(),
                AccreditationState.ofCode(row.getAccredState()),
                LocalDate.parse(row.getEffectiveFrom()),
                Days.lastDay(row.getExpiresOn()),
                LocalDate.parse(row.getChangedOn()),
                new PersonId(row.getGrantedBy()));
    }
}
