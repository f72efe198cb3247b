package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.guildhall.membership.MemberCards.Kept;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares every card with the tables it was made from. A card that says something else is mended and counted: that is a
 * fault, of the app or of whoever changed the database. One that is not kept yet, as of a new member, is made.
 */
@Named
public class CardRepair implements MaintenanceTask {
    private static final Logger log = LoggerFactory.getLogger(CardRepair.class);

    private final MemberCards cards;
    private final List<CardSource> sources;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;

    @Inject
    public CardRepair(
            MemberCards cards, List<CardSource> sources, Rights rights, Transactions transactions, Messages texts) {
        this.cards = cards;
        this.sources = sources;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        return texts.text("guildhall.membership.cards.done", mend(stop));
    }

    /**
     * Goes through all cards in pieces, each community's part of a piece in its own transaction, so that it can be stopped
     * and begun again.
     *
     * @param stop asked between pieces
     * @return how many parts of cards said something else than the tables
     */
    public int mend(BooleanSupplier stop) {
        int wrong = 0;
        long last = 0;
        List<Kept> piece;
        do {
            piece = rights.isReadOnly() ? List.of() : cards.after(last);
            for (CardSource source : piece.isEmpty() ? List.<CardSource>of() : sources) {
                wrong += mend(source, piece);
            }
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).rowId();
        } while (piece.size() == MemberCards.BATCH && !stop.getAsBoolean());
        if (wrong > 0) {
            log.warn("{} parts of members' cards did not say what the tables say, and were made anew", wrong);
        }
        return wrong;
    }

    /** Makes the cards anew that do not have what the feature says. */
    private int mend(CardSource source, List<Kept> piece) {
        Map<MemberId, String> told =
                source.cards(piece.stream().map(Kept::member).toList());
        List<Kept> others = piece.stream()
                .filter(kept -> !Objects.equals(kept.parts().get(source.part()), told.get(kept.member())))
                .toList();
        others.stream()
                .map(Kept::member)
                .collect(Collectors.groupingBy(MemberId::communityId))
                .forEach((communityId, members) -> renew(source, communityId, members));
        return (int) others.stream()
                .filter(kept -> kept.parts().containsKey(source.part()))
                .count();
    }

    private void renew(CardSource source, long communityId, Collection<MemberId> members) {
        try {
            transactions.aloneIn(communityId, source.part().changedWith(), () -> {
                cards.renew(source, members);
                return null;
            });
        } catch (RequestRefusedException e) {
            log.debug("Community {} is busy or gone; its cards have to wait for the next night", communityId, e);
        }
    }
}
