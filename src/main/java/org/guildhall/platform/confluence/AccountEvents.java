package org.guildhall.platform.confluence;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guildhall.platform.AccountFollower;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has accounts followed at once that somebody has edited, deactivated or deleted. The work is done in the background:
 * it must not fail or delay what the host does. The host does not tell of accounts that a directory takes away; those
 * are followed at night.
 */
@Named
public class AccountEvents {
    private static final Logger log = LoggerFactory.getLogger(AccountEvents.class);

    private final EventPublisher events;
    private final People people;
    private final List<AccountFollower> followers;
    private final BackgroundWork background;
    private final AtomicBoolean isEverybodyWaiting = new AtomicBoolean();

    @Inject
    public AccountEvents(
            EventPublisher events, People people, List<AccountFollower> followers, BackgroundWork background) {
        this.events = events;
        this.people = people;
        this.followers = followers;
        this.background = background;
    }

    /** Begins to listen, with the app. */
    @PostConstruct
    public void start() {
        events.register(this);
    }

    /** Listens no more once the app is disabled. */
    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    /** The account has another name, or was deactivated or activated. */
    @EventListener
    public void onEdited(UserEditedEvent event) {
        safely(() -> {
            String username = event.getUser().getName();
            background.offer(() -> isFollowed(username));
        });
    }

    /** The account is gone. A host that no longer knows whose the user name was leaves nothing but to look at everybody. */
    @EventListener
    public void onDeleted(UserDeletedEvent event) {
        safely(() -> {
            String username = event.getUsername();
            background.offer(() -> {
                if (!isFollowed(username)) {
                    followEverybody();
                }
            });
        });
    }

    /** @return whether the host knows whose the user name is */
    private boolean isFollowed(String username) {
        return people.byUsername(username)
                .map(person -> {
                    followers.forEach(each -> each.follow(person.id()));
                    return true;
                })
                .orElse(false);
    }

    /** Once for all that wait for it. */
    private void followEverybody() {
        if (isEverybodyWaiting.compareAndSet(false, true)) {
            background.offer(() -> {
                isEverybodyWaiting.set(false);
                followers.forEach(each -> each.followAll(() -> false));
            });
        }
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError e) {
            log.warn("A changed account could not be followed at once and has to wait for the night", e);
        }
    }
}
