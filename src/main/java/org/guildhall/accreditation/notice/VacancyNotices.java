package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.guildhall.community.Communities;
import org.guildhall.community.Community;
import org.guildhall.membership.ActingCoordinators;
import org.guildhall.membership.KnownSpaceAdmins;
import org.guildhall.membership.MembershipNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;

/**
 * Tells admins of spaces once that a community has no coordinator who can act; again when it is so anew. What the pages say does not depend on it.
 */
@Named
public class VacancyNotices {
    private static final int COMMUNITIES = 100;

    private final Communities communities;
    private final ActingCoordinators coordinators;
    private final KnownSpaceAdmins admins;
    private final Notices notices;
    private final MembershipNotices members;
    private final Transactions transactions;

    @Inject
    public VacancyNotices(
            Communities communities,
            ActingCoordinators coordinators,
            KnownSpaceAdmins admins,
            Notices notices,
            MembershipNotices members,
            Transactions transactions) {
        this.communities = communities;
        this.coordinators = coordinators;
        this.admins = admins;
        this.notices = notices;
        this.members = members;
        this.transactions = transactions;
    }

    /**
     * Goes through all communities; the caller has made sure that the site can be written to.
     *
     * @param stop asked between communities
     * @return how many people were told
     */
    int run(BooleanSupplier stop) {
        int sent = 0;
        Optional<String> position = Optional.empty();
        List<Communities.Slot> slots;
        do {
            slots = communities.after(position, COMMUNITIES);
            Set<String> told = notices.noted(
                    slots.stream().map(slot -> key(slot.community())).toList());
            for (Communities.Slot slot : slots) {
                if (stop.getAsBoolean()) {
                    return sent;
                }
                sent += follow(slot.community(), told.contains(key(slot.community())));
                position = Optional.of(slot.sortKey());
            }
        } while (slots.size() == COMMUNITIES);
        return sent;
    }

    private int follow(Community community, boolean isTold) {
        boolean isVacant = coordinators.isVacant(community);
        if (isTold && !isVacant) {
            forget(community);
        }
        return isVacant && !isTold ? tell(community) : 0;
    }

    private int tell(Community community) {
        List<PersonId> people = admins.of(community);
        if (!people.isEmpty()) {
            transactions.inOne(() -> {
                notices.note(community.id(), List.of(key(community)));
                members.tellOfVacancy(community.id(), people);
            });
        }
        return people.size();
    }

    private void forget(Community community) {
        transactions.inOne(() -> notices.forget(List.of(key(community))));
    }

    private static String key(Community community) {
        return "vacancy:" + community.id();
    }
}
