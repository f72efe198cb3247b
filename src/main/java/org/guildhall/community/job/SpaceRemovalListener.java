package org.guildhall.community.job;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;

/** A removed space takes its community with it. */
@Named
public class SpaceRemovalListener {
    private final EventPublisher events;
    private final CommunityService communities;

    @Inject
    public SpaceRemovalListener(EventPublisher events, CommunityService communities) {
        this.events = events;
        this.communities = communities;
    }

    @PostConstruct
    public void start() {
        events.register(this);
    }

    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        communities.remove(new SpaceKey(event.getSpace().getKey()));
    }
}
