package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what a new member can be found by from what was true of the person before. */
@Named
@AsksNoRights
public class NewMemberFacets {
    private static final Logger log = LoggerFactory.getLogger(NewMemberFacets.class);

    private final MemberFacets facets;
    private final List<FacetSource> sources;
    private final Transactions transactions;

    @Inject
    public NewMemberFacets(MemberFacets facets, List<FacetSource> sources, Transactions transactions) {
        this.facets = facets;
        this.sources = sources;
        this.transactions = transactions;
    }

    /** After the transaction that let the member in; what cannot be made now is made at night. */
    void make(MemberId member) {
        try {
            sources.forEach(source -> transactions.aloneIn(member.communityId(), source.changedWith(), () -> {
                facets.renew(source, List.of(member));
                return null;
            }));
        } catch (RuntimeException e) {
            log.debug("What {} can be found by has to wait for the night", member, e);
        }
    }
}
