package org.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Map;
import org.guildhall.notice.Digest;
import org.guildhall.notice.Digests;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;

/** The last digests, in Active Objects. */
@Named
public class AoDigests implements Digests {
    private final ActiveObjects ao;

    @Inject
    public AoDigests(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Written before it is read: the database lets nobody else write the row until the transaction ends. */
    @Override
    public Digest lock(PersonId person) {
        AoNoticeDigest row = row(person);
        row.setTimesLocked(row.getTimesLocked() + 1);
        row.save();
        AoNoticeDigest locked = row(person);
        return locked.getSentAt() == null
                ? Digest.NONE
                : new Digest(Instant.ofEpochMilli(locked.getSentAt()), Columns.text(locked.getStanding()));
    }

    @Override
    public void keep(PersonId person, Digest digest) {
        AoNoticeDigest row = row(person);
        row.setSentAt(digest.isNone() ? null : Long.valueOf(digest.at().toEpochMilli()));
        row.setStanding(Columns.stored(digest.standing()));
        row.save();
    }

    @Override
    public void removeOf(PersonId person) {
        ao.deleteWithSQL(AoNoticeDigest.class, "PERSON_KEY = ?", person.value());
    }

    private AoNoticeDigest row(PersonId person) {
        AoNoticeDigest[] rows = ao.find(AoNoticeDigest.class, "PERSON_KEY = ?", person.value());
        return rows.length > 0
                ? rows[0]
                : ao.create(
                        AoNoticeDigest.class,
                        Map.of(AoNoticeDigest.PERSON_KEY, person.value(), AoNoticeDigest.TIMES_LOCKED, 0L));
    }
}
