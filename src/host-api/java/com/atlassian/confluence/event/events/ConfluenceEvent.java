package com.atlassian.confluence.event.events;

import java.util.EventObject;

@SuppressWarnings("serial")
public abstract class ConfluenceEvent extends EventObject {
    protected ConfluenceEvent(Object source) {
        super(source);
    }
}
