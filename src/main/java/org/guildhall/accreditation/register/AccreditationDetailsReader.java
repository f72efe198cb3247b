package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.ChangeRights;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.accreditation.status.TakeBackRule;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** One accreditation with its history and reasons, for its holder and for those who run the accreditations. */
@Named
public class AccreditationDetailsReader {
    private final CommunityService communities;
    private final AccreditationRights rights;
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final AccreditationHistory histories;
    private final StatusCalculator rules;
    private final HolderDirectory holders;

    @Inject
    public AccreditationDetailsReader(
            CommunityService communities,
            AccreditationRights rights,
            Accreditations accreditations,
            Schemes schemes,
            AccreditationHistory histories,
            StatusCalculator rules,
            HolderDirectory holders) {
        this.communities = communities;
        this.rights = rights;
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.histories = histories;
        this.rules = rules;
        this.holders = holders;
    }

    /**
     * The accreditation with this number; empty for a number that was never given here, and for one that the viewer may
     * not read.
     */
    public Optional<AccreditationDetails> find(Viewer viewer, SpaceKey space, String number) {
        return communities
                .find(viewer, space)
                .flatMap(community -> accreditations
                        .byNumber(community.id(), AccreditationNumber.normalized(number))
                        .filter(found -> rights.isAboutOrRuns(viewer, community, found.holder()))
                        .map(found -> details(viewer, community, found)));
    }

    private AccreditationDetails details(Viewer viewer, Community community, Accreditation found) {
        Map<Long, Scheme> named = schemes.byIds(List.of(found.schemeId()));
        List<AccreditationEvent> history = histories.historyOf(found.number());
        return new AccreditationDetails(
                found,
                named.get(found.schemeId()),
                schemes.version(found.schemeId(), found.schemeVersion()),
                rules.today(found),
                history,
                holders.byIds(everybodyIn(found, history)),
                possible(viewer, rights.may(viewer, community, found.schemeId(), OfficerDuty.DECIDE), found, history));
    }

    private List<AccreditationAction> possible(
            Viewer viewer, boolean decides, Accreditation found, List<AccreditationEvent> history) {
        boolean isOpen = TakeBackRule.isOpen(found, history, rules.today());
        return ChangeRights.possibleFor(viewer, decides, found).stream()
                .filter(action -> isOpen || action != AccreditationAction.TAKE_BACK)
                .toList();
    }

    private static Set<PersonId> everybodyIn(Accreditation accreditation, List<AccreditationEvent> history) {
        Set<PersonId> everybody = new LinkedHashSet<>();
        everybody.add(accreditation.holder());
        everybody.add(accreditation.grantedBy());
        everybody.add(accreditation.status().decidedBy());
        accreditation.origin().assessor().ifPresent(everybody::add);
        history.forEach(event -> everybody.add(event.actor()));
        return everybody;
    }
}
