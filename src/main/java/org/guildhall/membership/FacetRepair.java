package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.guildhall.platform.MaintenanceTask;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares what members are narrowed by with the tables it was made from; what says something else is made anew and counted. */
@Named
public class FacetRepair implements MaintenanceTask {
    private static final Logger log = LoggerFactory.getLogger(FacetRepair.class);

    private final MemberCards members;
    private final MemberFacets facets;
    private final List<FacetSource> sources;
    private final Rights rights;
    private final Transactions transactions;
    private final Messages texts;

    @Inject
    public FacetRepair(
            MemberCards members,
            MemberFacets facets,
            List<FacetSource> sources,
            Rights rights,
            Transactions transactions,
            Messages texts) {
        this.members = members;
        this.facets = facets;
        this.sources = sources;
        this.rights = rights;
        this.transactions = transactions;
        this.texts = texts;
    }

    @Override
    public String run(BooleanSupplier stop) {
        return texts.text("guildhall.membership.facets.done", mend(stop));
    }

    /**
     * Goes through all members in pieces, as {@link CardRepair} does.
     *
     * @param stop asked between pieces
     * @return of how many members a source's facets were made anew
     */
    public int mend(BooleanSupplier stop) {
        int wrong = 0;
        long last = 0;
        List<MemberCards.Kept> piece;
        do {
            piece = rights.isReadOnly() ? List.of() : members.after(last);
            List<MemberId> some = piece.stream().map(MemberCards.Kept::member).toList();
            for (FacetSource source : some.isEmpty() ? List.<FacetSource>of() : sources) {
                wrong += mend(source, some);
            }
            last = piece.isEmpty() ? last : piece.get(piece.size() - 1).rowId();
        } while (piece.size() == MemberCards.BATCH && !stop.getAsBoolean());
        if (wrong > 0) {
            log.info("{} members could not be found by all that is true of them, and now can", wrong);
        }
        return wrong;
    }

    private int mend(FacetSource source, List<MemberId> some) {
        Map<MemberId, Set<FacetValue>> told = MemberFacets.told(source, some);
        List<MemberId> others = facets.differing(source.facets(), told);
        others.stream()
                .collect(Collectors.groupingBy(MemberId::communityId))
                .forEach((communityId, differing) -> renew(source, communityId, differing));
        return others.size();
    }

    private void renew(FacetSource source, long communityId, Collection<MemberId> differing) {
        try {
            transactions.aloneIn(communityId, source.changedWith(), () -> {
                facets.renew(source, differing);
                return null;
            });
        } catch (RequestRefusedException e) {
            log.debug("Community {} is busy or gone; its facets have to wait for the next night", communityId, e);
        }
    }
}
