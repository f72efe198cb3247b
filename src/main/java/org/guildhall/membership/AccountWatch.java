package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/**
 * Notices, when members are shown, whose account has changed without the host having told, and has it followed after the
 * response. What was compared is not compared again on this node while the name stays the same.
 */
@Named
public class AccountWatch {
    private static final int MOST_COMPARED = 20_000;

    private final List<AccountFollower> followers;
    private final BackgroundWork background;
    private final Map<PersonId, String> compared = new ConcurrentHashMap<>();
    private final Set<PersonId> waiting = ConcurrentHashMap.newKeySet();

    @Inject
    public AccountWatch(List<AccountFollower> followers, BackgroundWork background) {
        this.followers = followers;
        this.background = background;
    }

    /** @param known of each member the person */
    public void shown(Collection<MemberCard> members, Map<PersonId, Person> known) {
        List<PersonId> changed = members.stream()
                .filter(member -> hasChanged(member, known.get(member.person())))
                .map(MemberCard::person)
                .filter(waiting::add)
                .toList();
        if (!changed.isEmpty()) {
            background.offer(() -> follow(changed));
        }
    }

    private boolean hasChanged(MemberCard member, Person person) {
        if (person.fullName().equals(compared.get(person.id()))) {
            return false;
        }
        boolean isSame = !person.isRemoved() && member.isNamed(person.fullName());
        if (isSame) {
            remember(person);
        }
        return !isSame;
    }

    private void remember(Person person) {
        if (compared.size() >= MOST_COMPARED) {
            compared.clear();
        }
        compared.put(person.id(), person.fullName());
    }

    private void follow(List<PersonId> changed) {
        try {
            changed.forEach(person -> followers.forEach(each -> each.follow(person)));
        } finally {
            waiting.removeAll(changed);
        }
    }
}
