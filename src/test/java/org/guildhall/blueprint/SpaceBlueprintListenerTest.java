package org.guildhall.blueprint;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.plugins.createcontent.api.events.SpaceBlueprintCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.SpaceBlueprint;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Map;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.junit.Test;

public class SpaceBlueprintListenerTest {
    private final CommunityFounder founder = mock(CommunityFounder.class);
    private final SpaceBlueprintListener listener = new SpaceBlueprintListener(founder);

    @Test
    public void aSpaceMadeFromTheBlueprintFoundsACommunityWithItsCreator() {
        listener.onSpaceCreated(spaceMadeFrom("org.guildhall.confluence:community-space"));

        verify(founder)
                .found(
                        new SpaceKey("WEAVE"),
                        new NewCommunity("Weavers", "weaving", "", JoinPolicy.OPEN, new PersonId("key-ana")),
                        List.of());
    }

    @Test
    public void aSpaceMadeFromAnotherBlueprintFoundsNothing() {
        listener.onSpaceCreated(spaceMadeFrom("com.example.other:community-space"));

        verifyNoInteractions(founder);
    }

    @Test
    public void aFailureToFoundDoesNotBreakTheMakingOfTheSpace() {
        when(founder.found(any(), any(), any())).thenThrow(new IllegalStateException("no database"));

        assertThatCode(() -> listener.onSpaceCreated(spaceMadeFrom("org.guildhall.confluence:community-space")))
                .doesNotThrowAnyException();
    }

    private static SpaceBlueprintCreateEvent spaceMadeFrom(String blueprint) {
        Space space = mock(Space.class);
        when(space.getKey()).thenReturn("WEAVE");
        when(space.getName()).thenReturn("Weavers");
        ConfluenceUser ana = mock(ConfluenceUser.class);
        when(ana.getKey()).thenReturn(new UserKey("key-ana"));
        return new SpaceBlueprintCreateEvent(
                new Object(), space, new SpaceBlueprint(blueprint), ana, Map.of("field", "weaving"));
    }
}
