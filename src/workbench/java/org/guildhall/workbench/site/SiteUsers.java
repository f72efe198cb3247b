package org.guildhall.workbench.site;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.model.user.User;
import com.atlassian.event.api.EventPublisher;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The accounts. */
public final class SiteUsers {
    private final Records records;
    private final EventPublisher events;
    private final Map<String, SiteUser> byKey = new ConcurrentSkipListMap<>();

    SiteUsers(Records records, EventPublisher events) {
        this.records = records;
        this.events = events;
        records.all(UserRecord.class).forEach(account -> byKey.put(account.key(), new SiteUser(account)));
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    public Collection<SiteUser> all() {
        return List.copyOf(byKey.values());
    }

    public SiteUser add(UserRecord account) {
        return keep(account);
    }

    public Optional<SiteUser> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<SiteUser> byName(String username) {
        return byKey.values().stream()
                .filter(user -> user.getName().equalsIgnoreCase(username))
                .findFirst();
    }

    /** Empty for a wrong password and for a deactivated account. */
    public Optional<SiteUser> authenticate(String username, String password) {
        return byName(username)
                .filter(user ->
                        user.account().active() && user.account().password().equals(password));
    }

    /** Somebody who administers the site does it, of which Confluence tells apps. */
    public void setActive(String key, boolean active) {
        byKey(key).ifPresent(user -> edited(keep(user.account().activated(active))));
    }

    /** As {@link #setActive}. */
    public void rename(String key, String username, String fullName) {
        byKey(key).ifPresent(user -> edited(keep(user.account().renamed(username, fullName))));
    }

    /** The account is gone, of which Confluence tells apps; its key may still be stored by apps. */
    public void remove(String key) {
        byKey(key).ifPresent(user -> {
            loseFromDirectory(key);
            events.publish(new UserDeletedEvent(user.getName()));
        });
    }

    /** A directory outside of the site has the account no more: Confluence tells nobody. */
    public void loseFromDirectory(String key) {
        byKey.remove(key);
        records.remove(UserRecord.class, key);
    }

    /** A directory outside of the site says whether the account can be used: Confluence tells nobody. */
    public void setActiveInDirectory(String key, boolean active) {
        byKey(key).ifPresent(user -> keep(user.account().activated(active)));
    }

    /** A directory outside of the site has another name: Confluence tells nobody. */
    public void setNameInDirectory(String key, String fullName) {
        byKey(key).ifPresent(user -> keep(user.account().renamed(user.getName(), fullName)));
    }

    private void edited(SiteUser user) {
        String username = user.getName();
        User account = () -> username;
        events.publish(new UserEditedEvent(account));
    }

    private SiteUser keep(UserRecord account) {
        records.save(account.key(), account);
        SiteUser user = new SiteUser(account);
        byKey.put(account.key(), user);
        return user;
    }
}
