package org.guildhall.workbench.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The accounts. */
public final class SiteUsers {
    private final Records records;
    private final Map<String, SiteUser> byKey = new ConcurrentSkipListMap<>();

    SiteUsers(Records records) {
        this.records = records;
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

    public void setActive(String key, boolean active) {
        byKey(key).ifPresent(user -> keep(user.account().activated(active)));
    }

    public void rename(String key, String username, String fullName) {
        byKey(key).ifPresent(user -> keep(user.account().renamed(username, fullName)));
    }

    /** The account is gone; its key may still be stored by apps. */
    public void remove(String key) {
        byKey.remove(key);
        records.remove(UserRecord.class, key);
    }

    private SiteUser keep(UserRecord account) {
        records.save(account.key(), account);
        SiteUser user = new SiteUser(account);
        byKey.put(account.key(), user);
        return user;
    }
}
