package org.guildhall.blueprint;

import com.atlassian.event.api.EventPublisher;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for spaces made from the blueprint while the app is enabled, where the host offers blueprints at all. */
@Named
public class BlueprintListening {
    private static final Logger log = LoggerFactory.getLogger(BlueprintListening.class);

    private final EventPublisher events;
    private final CommunityFounder founder;
    private Object listener;

    @Inject
    public BlueprintListening(EventPublisher events, CommunityFounder founder) {
        this.events = events;
        this.founder = founder;
    }

    /** Registers the listener; called once the app's beans are there. */
    @PostConstruct
    public void start() {
        try {
            Object blueprintListener = new SpaceBlueprintListener(founder);
            events.register(blueprintListener);
            listener = blueprintListener;
        } catch (NoClassDefFoundError e) {
            log.info("Space blueprints are disabled on this site, so no community can be founded from one");
        }
    }

    /** Unregisters the listener; called when the app is disabled. */
    @PreDestroy
    public void stop() {
        if (listener != null) {
            events.unregister(listener);
        }
    }
}
