package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

@SuppressWarnings("serial")
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Object source, Space space) {
        super(source, space);
    }
}
