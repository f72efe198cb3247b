package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases memberships that can be taken back no more, with what belonged to them. */
@Named
public class EndedMembershipRemoval implements MaintenanceTask {
    private static final Logger log = LoggerFactory.getLogger(EndedMembershipRemoval.class);
    private static final int BATCH = 200;

    private final EndedMemberships ended;
    private final MembershipEvents events;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;
    private final Clock clock;

    @Inject
    public EndedMembershipRemoval(
            EndedMemberships ended,
            MembershipEvents events,
            Rights rights,
            Transactions transactions,
            Messages texts,
            Clock clock) {
        this.ended = ended;
        this.events = events;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier stop) {
        LocalDate day = LocalDate.now(clock).minusDays(EndedMembership.DAYS);
        int erased = 0;
        int before;
        do {
            before = erased;
            List<EndedMembership> batch = rights.isReadOnly() ? List.of() : ended.endedBefore(day, BATCH);
            for (EndedMembership each : batch) {
                erased += erase(each) ? 1 : 0;
            }
        } while (erased - before == BATCH && !stop.getAsBoolean());
        return texts.text("guildhall.membership.ended.done", erased);
    }

    private boolean erase(EndedMembership former) {
        try {
            transactions.aloneIn(former.communityId(), CommunityPart.MEMBERS, () -> {
                events.forgotten(former.communityId(), former.person());
                ended.remove(former.communityId(), former.person());
                return null;
            });
            return true;
        } catch (RequestRefusedException e) {
            log.debug("What {} was has to be erased another night", former.person(), e);
            return false;
        }
    }
}
