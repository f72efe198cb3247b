package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last coordinator who can act from being lost to the boundary: while nobody else is named, the last day moves
 * on by a week whenever it comes near.
 */
@Named
@AsksNoRights
public class LastCoordinators {
    /** How many days from today on a last day is near; more than one, for a night in which no job runs. */
    static final int NEAR_DAYS = 2;

    /** How many days the last coordinator stays at least, from the night on that the last day is near. */
    static final int MORE_DAYS = 7;

    private static final Logger log = LoggerFactory.getLogger(LastCoordinators.class);
    private static final int BATCH = 200;

    private final Memberships memberships;
    private final ActingCoordinators acting;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public LastCoordinators(
            Memberships memberships, ActingCoordinators acting, Transactions transactions, Clock clock) {
        this.memberships = memberships;
        this.acting = acting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Moves the last days that are near or have passed without anybody having written so; before memberships end.
     *
     * @param stop asked between batches
     */
    public void keep(BooleanSupplier stop) {
        long last = 0;
        List<Membership> batch;
        do {
            batch = memberships.coordinatorsLeavingBy(nearBy(), last, BATCH);
            batch.forEach(this::keepIfLast);
            last = batch.isEmpty() ? last : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH && !stop.getAsBoolean());
    }

    private void keepIfLast(Membership leaving) {
        try {
            transactions.aloneIn(leaving.communityId(), CommunityPart.MEMBERS, () -> {
                if (acting.canAct(leaving.person()) && isLast(leaving)) {
                    memberships.stayOn(leaving, today().plusDays(MORE_DAYS));
                }
                return null;
            });
        } catch (RequestRefusedException e) {
            log.debug("Community {} is busy or gone", leaving.communityId(), e);
        }
    }

    private boolean isLast(Membership leaving) {
        return acting.of(leaving.communityId()).stream()
                .filter(other -> !other.person().equals(leaving.person()))
                .noneMatch(other ->
                        other.staysUntil().isEmpty() || other.staysUntil().get().isAfter(nearBy()));
    }

    private LocalDate nearBy() {
        return today().plusDays(NEAR_DAYS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
