package org.guildhall.workbench.site;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.security.Permission;
import com.atlassian.event.api.EventPublisher;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The spaces and who may do what in them. */
public final class SiteSpaces {
    private final Records records;
    private final EventPublisher events;
    private final Map<String, SiteSpace> byKey = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong(1000);

    SiteSpaces(Records records, EventPublisher events) {
        this.records = records;
        this.events = events;
        for (SpaceRecord record : records.all(SpaceRecord.class)) {
            byKey.put(folded(record.key()), new SiteSpace(record));
            lastId.accumulateAndGet(record.id(), Math::max);
        }
    }

    public Collection<SiteSpace> all() {
        return List.copyOf(byKey.values());
    }

    /** The space, whose own key may differ in case from the one asked for, as in Confluence. */
    public Optional<SiteSpace> byKey(String key) {
        return Optional.ofNullable(key).map(SiteSpaces::folded).map(byKey::get);
    }

    /** A space that signed-in people may see and edit and its creator administers; visitors see it when open to them. */
    public SiteSpace create(String key, String name, String description, SiteUser creator, boolean forVisitors) {
        Set<String> permissions = new java.util.TreeSet<>(Set.of(
                "VIEW users", "EDIT users", "ADMINISTER " + creator.account().key()));
        if (forVisitors) {
            permissions.add("VIEW anonymous");
        }
        long id = lastId.incrementAndGet();
        return keep(
                new SpaceRecord(id, key, name, description, creator.account().key(), null, permissions, false));
    }

    public void setHomePage(String key, long pageId) {
        byKey(key).ifPresent(space -> keep(space.record().withHomePage(pageId)));
    }

    public void permit(String key, String permission, boolean granted) {
        byKey(key).ifPresent(space -> keep(space.record().with(permission, granted)));
    }

    public void archive(String key, boolean isArchived) {
        byKey(key).ifPresent(space -> keep(space.record().archived(isArchived)));
    }

    /** Removes the space, then says so, as Confluence does. */
    public void remove(SiteSpace space) {
        byKey.remove(folded(space.getKey()));
        records.remove(SpaceRecord.class, space.getKey());
        events.publish(new SpaceRemoveEvent(this, space));
    }

    /**
     * Whoever may not see a space may do nothing there.
     *
     * @param user null for anonymous visitors
     */
    public boolean may(SiteUser user, Permission permission, SiteSpace space) {
        Set<String> granted = space.record().permissions();
        if (user == null) {
            return permission == Permission.VIEW && granted.contains("VIEW anonymous");
        }
        UserRecord account = user.account();
        if (!account.active()) {
            return false;
        }
        if (permission != Permission.VIEW && !may(user, Permission.VIEW, space)) {
            return false;
        }
        return account.siteAdmin()
                || granted.contains(permission + " " + account.key())
                || granted.contains("ADMINISTER " + account.key())
                || granted.contains(permission + " users")
                || (permission == Permission.VIEW && granted.contains("VIEW anonymous"));
    }

    private SiteSpace keep(SpaceRecord record) {
        records.save(record.key(), record);
        SiteSpace space = new SiteSpace(record);
        byKey.put(folded(record.key()), space);
        return space;
    }

    private static String folded(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
