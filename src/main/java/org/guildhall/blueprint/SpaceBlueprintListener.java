package org.guildhall.blueprint;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.event.api.EventListener;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Founds a community when a space was made from our blueprint. The event's getters were confirmed for Confluence 7 only
 * (api-signatures 7), and its bundle may be disabled, so this class is loaded by {@link BlueprintListening} alone.
 */
public final class SpaceBlueprintListener {
    private static final Logger log = LoggerFactory.getLogger(SpaceBlueprintListener.class);
    private static final String BLUEPRINT = "org.guildhall.confluence:community-space";

    private final CommunityFounder founder;

    SpaceBlueprintListener(CommunityFounder founder) {
        this.founder = founder;
    }

    /** A failure is logged once and does not undo the making of the space. */
    @EventListener
    public void onSpaceCreated(SpaceBlueprintCreateEvent event) {
        if (!BLUEPRINT.equals(event.getSpaceBlueprint().getModuleCompleteKey())) {
            return;
        }
        try {
            found(event);
        } catch (RuntimeException e) {
            log.error(
                    "The community of space {} could not be founded",
                    event.getSpace().getKey(),
                    e);
        }
    }

    private void found(SpaceBlueprintCreateEvent event) {
        WizardAnswers answers =
                WizardAnswers.from(event.getContext(), event.getSpace().getName());
        PersonId person = new PersonId(event.getCreator().getKey().getStringValue());
        founder.found(new SpaceKey(event.getSpace().getKey()), answers.foundedBy(person), answers.shortened());
    }
}
