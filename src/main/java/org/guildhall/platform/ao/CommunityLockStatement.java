package org.guildhall.platform.ao;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SqlText;

/**
 * Takes the lock of a part of a community: one statement that counts its uses. It is the only one by which plain SQL
 * writes; the engine would read the row before it and look whether it is still there after it, and the number means
 * nothing to anybody.
 */
public final class CommunityLockStatement {
    static final SqlText TAKE =
            SqlText.of("UPDATE {0} SET [TIMES_TAKEN] = [TIMES_TAKEN] + 1 WHERE [LOCK_KEY] = ?", AoCommunityLock.class);

    private final AoEngines engines;

    public CommunityLockStatement(AoEngines engines) {
        this.engines = engines;
    }

    /**
     * Waits for whoever has the lock, as long as the database waits for a row. Inside a transaction, whose end gives it
     * back.
     *
     * @return false when there is no such community, or none any more
     * @throws ActiveObjectsException when the database gave up waiting, or failed
     */
    public boolean take(long communityId, CommunityPart part) {
        try (AoEngines.Open open = engines.open();
                PreparedStatement take =
                        open.connection().prepareStatement(TAKE.in(open.engine().dialect()))) {
            take.setString(1, CommunityLockRows.key(communityId, part));
            return take.executeUpdate() == 1;
        } catch (SQLException e) {
            engines.forget();
            throw new ActiveObjectsException(e);
        }
    }
}
