package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Offices offered by those who look after the community, and answered, given up and handed over by those who hold them. */
@Named
public class TermService {
    private final OfficeLock lock;
    private final OfficeService offices;
    private final OfficeStore store;
    private final OfficeHolders holders;
    private final TermSteps entries;
    private final Clock clock;

    @Inject
    public TermService(
            OfficeLock lock,
            OfficeService offices,
            OfficeStore store,
            OfficeHolders holders,
            TermSteps entries,
            Clock clock) {
        this.lock = lock;
        this.offices = offices;
        this.store = store;
        this.holders = holders;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Offers an office to a member, who holds it once they say yes; whoever offers one to themselves has said so. To whoever
     * holds it already, another last day is offered.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming every field that is
     *     wrong and for whoever is no member or has no account that can be used, NOT_FOUND (404) also when there is no such
     *     office, CONFLICT (409) when it is offered to the person already, and when the community's data stays locked by
     *     others for too long
     */
    public OfficeTerm offer(Viewer viewer, SpaceKey space, String office, Offer offer) {
        Community community = lock.coordinated(viewer, space);
        TermDays days = offer.checked(today());
        return lock.coordinating(viewer, community, () -> {
            Office present = offices.kept(viewer, community, office);
            if (!holders.isUsable(community, offer.person())) {
                throw RequestRefusedException.invalid("person", "guildhall.office.members-only");
            }
            OfficeTerm offered = store.add(new OfficeTerm(
                    0,
                    community.id(),
                    present.code(),
                    offer.person(),
                    next(TermState.NONE, TermAction.OFFER),
                    days,
                    viewer.signedIn(),
                    Optional.empty(),
                    List.of()));
            entries.append(TermAction.OFFER, offered, viewer.signedIn());
            return viewer.is(offer.person()) ? accepted(viewer, community, offered) : offered;
        });
    }

    /**
     * The viewer says yes to what was offered.
     *
     * @throws RequestRefusedException NOT_FOUND (404) where the viewer sees no community or nothing was offered to them by
     *     this id, UNAUTHENTICATED (401) when nobody is signed in, CONFLICT (409) when it was answered or taken back
     *     already, its last day has passed, the viewer is no member any more, or the community's data stays locked by
     *     others for too long, READ_ONLY (503) while the site is
     */
    public OfficeTerm accept(Viewer viewer, SpaceKey space, long id) {
        Community community = lock.writable(viewer, space);
        return lock.alone(community, () -> accepted(viewer, community, own(viewer, community, id)));
    }

    private OfficeTerm accepted(Viewer viewer, Community community, OfficeTerm offered) {
        TermState held = next(offered.state(), TermAction.ACCEPT);
        if (!holders.isUsable(community, offered.person())) {
            throw RequestRefusedException.conflict("", "guildhall.office.not-a-member");
        }
        if (offered.days().isOverOn(today())) {
            throw RequestRefusedException.conflict("", "guildhall.office.offer.over");
        }
        boolean isExtended = !holders.lacksRole(offered);
        Optional<OfficeTerm> present = holders.heldBy(offered);
        if (isExtended
                && present.filter(each -> each.days().isFollowedBy(offered.days()))
                        .isPresent()) {
            return extended(viewer, present.get(), offered);
        }
        present.ifPresent(each -> close(viewer, each, TermAction.END));
        OfficeTerm taken = offered.become(held, today());
        store.change(taken);
        entries.append(TermAction.ACCEPT, taken, viewer.signedIn());
        holders.giveRole(taken);
        return taken;
    }

    private OfficeTerm extended(Viewer viewer, OfficeTerm present, OfficeTerm offered) {
        next(present.state(), TermAction.EXTEND);
        store.removeTerm(offered);
        OfficeTerm longer = present.lasting(present.days().extendedBy(offered.days()));
        store.change(longer);
        entries.append(TermAction.EXTEND, longer, viewer.signedIn());
        return longer;
    }

    /**
     * The viewer says no to what was offered.
     *
     * @throws RequestRefusedException as {@link #accept}
     */
    public OfficeTerm decline(Viewer viewer, SpaceKey space, long id) {
        Community community = lock.writable(viewer, space);
        return lock.alone(community, () -> close(viewer, own(viewer, community, id), TermAction.DECLINE));
    }

    /**
     * The viewer gives up what they hold, at once; a coordinator the role with it.
     *
     * @throws RequestRefusedException as {@link #accept}; CONFLICT (409) also for the last coordinator, FORBIDDEN (403) never
     */
    public OfficeTerm stepDown(Viewer viewer, SpaceKey space, long id) {
        Community community = lock.writable(viewer, space);
        return lock.alone(community, () -> {
            OfficeTerm closed = close(viewer, own(viewer, community, id), TermAction.STEP_DOWN);
            holders.takeRole(viewer, community, closed);
            return closed;
        });
    }

    /**
     * Takes an offer back, or ends what somebody holds; of a coordinator, the role with it.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; NOT_FOUND (404) also when there is no such
     *     term, CONFLICT (409) when it is closed already, for the last coordinator, and when the community's data stays
     *     locked by others for too long
     */
    public OfficeTerm end(Viewer viewer, SpaceKey space, long id) {
        Community community = lock.coordinated(viewer, space);
        return lock.coordinating(viewer, community, () -> {
            OfficeTerm present = store.term(community.id(), id).orElseThrow(TermService::absent);
            OfficeTerm closed = close(viewer, present, TermAction.END);
            if (present.state() == TermState.HELD) {
                holders.takeRole(viewer, community, closed);
            }
            return closed;
        });
    }

    /**
     * Says which lines of the hand-over list are done, for the holder and for those who look after the community.
     *
     * @param done lines of the office's list; others are left out
     * @throws RequestRefusedException as {@link #accept}; NOT_FOUND (404) also for a term of somebody else
     */
    public OfficeTerm handOver(Viewer viewer, SpaceKey space, long id, Collection<String> done) {
        Community community = lock.writable(viewer, space);
        return lock.alone(community, () -> {
            OfficeTerm present = handedOverBy(viewer, community, id);
            next(present.state(), TermAction.HAND_OVER);
            OfficeTerm changed = present.handedOver(offices.present(community, present.office()).checklist().stream()
                    .filter(done::contains)
                    .toList());
            store.change(changed);
            entries.append(TermAction.HAND_OVER, changed, viewer.signedIn());
            return changed;
        });
    }

    /**
     * Refuses whoever may not {@link #handOver} the term.
     *
     * @throws RequestRefusedException as {@link #handOver}
     */
    public void requireHandOver(Viewer viewer, SpaceKey space, long id) {
        handedOverBy(viewer, lock.writable(viewer, space), id);
    }

    private OfficeTerm handedOverBy(Viewer viewer, Community community, long id) {
        return store.term(community.id(), id)
                .filter(term -> viewer.is(term.person()) || lock.coordinates(viewer, community))
                .orElseThrow(TermService::absent);
    }

    private OfficeTerm close(Viewer viewer, OfficeTerm present, TermAction how) {
        OfficeTerm closed = present.become(next(present.state(), how), today());
        store.change(closed);
        entries.append(how, closed, viewer.signedIn());
        return closed;
    }

    /** The viewer's own; one of somebody else is like one that does not exist. */
    private OfficeTerm own(Viewer viewer, Community community, long id) {
        return store.term(community.id(), id)
                .filter(term -> viewer.is(term.person()))
                .orElseThrow(TermService::absent);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static TermState next(TermState present, TermAction action) {
        return TermTransitions.after(present, action)
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.office.not-now"));
    }

    private static RequestRefusedException absent() {
        return RequestRefusedException.notFound("guildhall.office.term.absent");
    }
}
