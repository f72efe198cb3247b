package org.guildhall.community.job;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import org.guildhall.community.CommunityService;
import org.guildhall.platform.SpaceKey;
import org.junit.Test;
import org.mockito.InOrder;

public class SpaceRemovalListenerTest {
    private final EventPublisher events = mock(EventPublisher.class);
    private final CommunityService communities = mock(CommunityService.class);
    private final SpaceRemovalListener listener = new SpaceRemovalListener(events, communities);

    @Test
    public void aRemovedSpaceTakesItsCommunityWithIt() {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn("WEAVE");
        SpaceRemoveEvent event = mock(SpaceRemoveEvent.class);
        when(event.getSpace()).thenReturn(space);

        listener.onSpaceRemoved(event);

        verify(communities).remove(new SpaceKey("WEAVE"));
    }

    @Test
    public void itListensFromStartToStop() {
        verifyNoInteractions(events);

        listener.start();
        listener.stop();

        InOrder order = inOrder(events);
        order.verify(events).register(listener);
        order.verify(events).unregister(listener);
    }
}
