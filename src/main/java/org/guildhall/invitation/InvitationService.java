package org.guildhall.invitation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guildhall.community.Community;
import org.guildhall.membership.MembershipRights;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** Inviting people, and taking invitations back, by those who look after a community. */
@Named
public class InvitationService {
    /** The most people invited at once. */
    public static final int MOST = 500;

    /** The longest word to those invited, in characters. */
    public static final int LONGEST_WORD = 500;

    private final MembershipRights rights;
    private final Invitable invitable;
    private final Invitations invitations;
    private final InvitationRecord entries;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public InvitationService(
            MembershipRights rights,
            Invitable invitable,
            Invitations invitations,
            InvitationRecord entries,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.invitable = invitable;
        this.invitations = invitations;
        this.entries = entries;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws RequestRefusedException as {@link MembershipRights#changeable} */
    public void requireInviter(Viewer viewer, SpaceKey space) {
        rights.changeable(viewer, space);
    }

    /**
     * Invites those of some people who can be invited; doing it twice changes nothing.
     *
     * @param people 1 to {@value #MOST}
     * @param word what all of them read with it, at most {@value #LONGEST_WORD} characters; may be empty
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; INVALID (400) naming the people or the word,
     *     CONFLICT (409) when the community's data stays locked by others for too long
     */
    public SentInvitations invite(Viewer viewer, SpaceKey space, Collection<PersonId> people, String word) {
        Community seen = rights.changeable(viewer, space);
        new Checks()
                .that(!people.isEmpty(), "people", "guildhall.invitation.nobody-chosen")
                .that(people.size() <= MOST, "people", "guildhall.invitation.too-many", MOST)
                .optionalLines(word, "word", LONGEST_WORD)
                .orRefuse();
        return transactions.aloneIn(seen.id(), () -> {
            Map<PersonId, Invitability> found = invitable.of(rights.changeable(viewer, space), people);
            return send(seen, found, viewer.signedIn(), word == null ? "" : word.strip());
        });
    }

    private SentInvitations send(
            Community community, Map<PersonId, Invitability> found, PersonId inviter, String word) {
        String round = UUID.randomUUID().toString();
        List<Invitation> sent = found.entrySet().stream()
                .filter(each -> each.getValue() == Invitability.INVITABLE)
                .map(each -> Invitation.sent(community.id(), each.getKey(), inviter, today(), word, round))
                .toList();
        if (!sent.isEmpty()) {
            invitations.add(community.id(), sent);
            entries.sent(sent, inviter);
        }
        Map<PersonId, Invitability> leftOut = new LinkedHashMap<>(found);
        leftOut.values().removeIf(Invitability.INVITABLE::equals);
        return new SentInvitations(
                sent.isEmpty() ? "" : round,
                sent.stream().map(Invitation::person).toList(),
                leftOut);
    }

    /**
     * Takes one invitation back that was not accepted; doing it twice changes nothing.
     *
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; CONFLICT (409) when there is no invitation
     *     that could be taken back, or the community's data stays locked by others for too long
     */
    public void withdraw(Viewer viewer, SpaceKey space, PersonId person) {
        Community seen = rights.changeable(viewer, space);
        transactions.aloneIn(seen.id(), () -> {
            rights.changeable(viewer, space);
            Invitation present = invitations
                    .of(seen.id(), person)
                    .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.invitation.none"));
            if (present.stored() != InvitationState.WITHDRAWN && withdraw(List.of(present), viewer) == 0) {
                throw RequestRefusedException.conflict("", "guildhall.invitation.none");
            }
            return null;
        });
    }

    /**
     * Takes back what was sent together, within {@value Invitation#UNDO_DAYS} days: whoever has not accepted is no longer
     * invited, whoever has come in stays.
     *
     * @param round of {@link SentInvitations#round}
     * @return how many were taken back
     * @throws RequestRefusedException as {@link MembershipRights#changeable}; CONFLICT (409) when nothing can be taken back
     *     any more, or the community's data stays locked by others for too long
     */
    public int undo(Viewer viewer, SpaceKey space, String round) {
        Community seen = rights.changeable(viewer, space);
        return transactions.aloneIn(seen.id(), () -> {
            rights.changeable(viewer, space);
            List<Invitation> recent = invitations.ofRound(seen.id(), round).stream()
                    .filter(each -> !today().isAfter(each.invitedOn().plusDays(Invitation.UNDO_DAYS)))
                    .toList();
            int done = withdraw(recent, viewer);
            if (done == 0) {
                throw RequestRefusedException.conflict("", "guildhall.invitation.undo.over");
            }
            return done;
        });
    }

    private int withdraw(List<Invitation> some, Viewer viewer) {
        List<Invitation> withdrawn = some.stream()
                .filter(each -> InvitationTransitions.after(
                                each.stateOn(today()), InvitationTransitions.Action.WITHDRAW)
                        .isPresent())
                .toList();
        withdrawn.forEach(each -> invitations.change(each.become(InvitationState.WITHDRAWN, today())));
        entries.withdrawn(withdrawn, viewer.signedIn());
        return withdrawn.size();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
