package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Takes back a grant that was a mistake, as {@link TakeBackRule} allows. */
@Named
public class TakeBack {
    private final AccreditationRights rights;
    private final ChangeableAccreditations changeable;
    private final AccreditationHistory histories;
    private final AccreditationWriter writer;
    private final StatusCalculator rules;
    private final Transactions transactions;

    @Inject
    public TakeBack(
            AccreditationRights rights,
            ChangeableAccreditations changeable,
            AccreditationHistory histories,
            AccreditationWriter writer,
            StatusCalculator rules,
            Transactions transactions) {
        this.rights = rights;
        this.changeable = changeable;
        this.histories = histories;
        this.writer = writer;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Takes a grant back. The accreditation was never in force, its number is not given again, and the accreditation
     * that it superseded is in force again.
     *
     * @param number as people write it
     * @param reason may be empty, at most 1,000 characters
     * @return as it is from now on
     * @throws RequestRefusedException as {@link AccreditationService#requireParty}; CONFLICT (409) after the last day,
     *     when something else has happened to it or it was applied for, or the community's data stays locked by others
     *     for too long, INVALID (400) for a reason that is too long
     */
    public Accreditation takeBack(Viewer viewer, SpaceKey space, String number, String reason) {
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            ChangeableAccreditations.Found found =
                    changeable.find(viewer, community, number, AccreditationAction.TAKE_BACK);
            Accreditation present = found.accreditation();
            if (!TakeBackRule.isOpen(present, histories.historyOf(present.number()), rules.today())) {
                throw RequestRefusedException.conflict("", "guildhall.accreditation.take-back.over", TakeBackRule.DAYS);
            }
            return writer.takeBack(
                    present, changeable.supersededBy(present), found.scheme(), reason, viewer.signedIn());
        });
    }
}
