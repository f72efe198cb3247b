package org.guildhall.platform.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.guildhall.platform.Mailboxes;
import org.guildhall.platform.PersonId;

/** E-mail addresses from Confluence's user directory. */
@Named
public class ConfluenceMailboxes implements Mailboxes {
    private final UserAccessor users;
    private final HostSession session;

    @Inject
    public ConfluenceMailboxes(UserAccessor users, HostSession session) {
        this.users = users;
        this.session = session;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people) {
        return session.in(() -> addresses(people));
    }

    private Map<PersonId, String> addresses(Collection<PersonId> people) {
        Map<PersonId, String> addresses = new HashMap<>();
        users
                .getUsersByUserKeys(
                        people.stream().map(id -> new UserKey(id.value())).toList())
                .stream()
                .filter(Objects::nonNull)
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .forEach(user -> addresses.put(idOf(user), user.getEmail()));
        return addresses;
    }

    private static PersonId idOf(ConfluenceUser user) {
        return new PersonId(user.getKey().getStringValue());
    }
}
