package com.atlassian.confluence.plugins.createcontent.api.events;

import com.atlassian.confluence.event.events.space.SpaceEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Map;

@SuppressWarnings("serial")
public class SpaceBlueprintCreateEvent extends SpaceEvent {
    private final transient SpaceBlueprint blueprint;
    private final transient ConfluenceUser creator;
    private final transient Map<String, Object> context;

    public SpaceBlueprintCreateEvent(
            Object source, Space space, SpaceBlueprint blueprint, ConfluenceUser creator, Map<String, Object> context) {
        super(source, space);
        this.blueprint = blueprint;
        this.creator = creator;
        this.context = context;
    }

    public SpaceBlueprint getSpaceBlueprint() {
        return blueprint;
    }

    public ConfluenceUser getCreator() {
        return creator;
    }

    public Map<String, Object> getContext() {
        return context;
    }
}
