package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceRightsTest {
    private static final SpaceKey WEAVERS = new SpaceKey("WEAVE");
    private static final Viewer ANA = Viewer.of(new PersonId("key-ana"));

    private final SpaceManager spaces = mock(SpaceManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final UserAccessor users = mock(UserAccessor.class);
    private final AccessModeService accessMode = mock(AccessModeService.class);
    private final Space space = mock(Space.class);
    private final ConfluenceUser ana = mock(ConfluenceUser.class);
    private final ConfluenceRights rights =
            new ConfluenceRights(spaces, permissions, users, accessMode, HostSessions.OPEN);

    @Before
    public void aSpaceAndAPerson() {
        when(spaces.getSpace("WEAVE")).thenReturn(space);
        when(space.getKey()).thenReturn("WEAVE");
        when(users.getExistingUserByKey(new UserKey("key-ana"))).thenReturn(ana);
    }

    @Test
    public void theHostDecides() {
        when(permissions.hasPermission(ana, Permission.VIEW, space)).thenReturn(true);

        assertThat(rights.visible(ANA, WEAVERS)).isPresent();
        assertThat(rights.mayAdminister(ANA, WEAVERS)).isFalse();
    }

    @Test
    public void whoeverTheHostSaysAdministersTheSpaceAndNoneThatIsNotThere() {
        when(permissions.hasPermission(ana, Permission.ADMINISTER, space)).thenReturn(true);

        assertThat(rights.mayAdminister(ANA, WEAVERS)).isTrue();
        assertThat(rights.mayAdminister(ANA, new SpaceKey("POTS"))).isFalse();
    }

    @Test
    public void anAnonymousVisitorMaySeeWhatTheHostShowsButNeverAdministers() {
        when(permissions.hasPermission(any(), any(), any(Object.class))).thenReturn(true);

        assertThat(rights.visible(Viewer.ANONYMOUS, WEAVERS)).isPresent();
        assertThat(rights.mayAdminister(Viewer.ANONYMOUS, WEAVERS)).isFalse();
    }

    @Test
    public void aSpaceThatIsNotThereIsNotSeen() {
        when(permissions.hasPermission(any(), any(), any(Object.class))).thenReturn(true);

        assertThat(rights.visible(ANA, new SpaceKey("POTS"))).isEmpty();
    }

    @Test
    public void whoseAccountIsGoneIsNotTakenForAnAnonymousVisitor() {
        when(permissions.hasPermission(any(), any(), any(Object.class))).thenReturn(true);
        Viewer gone = Viewer.of(new PersonId("key-gone"));

        assertThat(rights.visible(gone, WEAVERS)).isEmpty();
        assertThat(rights.mayAdminister(gone, WEAVERS)).isFalse();
    }

    @Test
    public void aSpaceIsKnownByTheKeyThatTheHostGivesIt() {
        when(spaces.getSpace("weave")).thenReturn(space);
        when(permissions.hasPermission(ana, Permission.VIEW, space)).thenReturn(true);

        assertThat(rights.visible(ANA, new SpaceKey("weave"))).contains(WEAVERS);
        assertThat(rights.visible(Viewer.ANONYMOUS, new SpaceKey("weave"))).isEmpty();
        assertThat(rights.visible(ANA, new SpaceKey("POTS"))).isEmpty();
    }

    @Test
    public void anArchivedSpaceIsSeenAndListedNowhere() {
        when(permissions.hasPermission(ana, Permission.VIEW, space)).thenReturn(true);
        when(space.getSpaceStatus()).thenReturn(SpaceStatus.CURRENT, SpaceStatus.ARCHIVED);

        assertThat(rights.isListed(ANA, WEAVERS)).isTrue();
        assertThat(rights.isListed(ANA, WEAVERS)).isFalse();
        assertThat(rights.visible(ANA, WEAVERS)).isPresent();
    }

    @Test
    public void aSpaceThatTheViewerMayNotSeeIsListedNowhere() {
        when(space.getSpaceStatus()).thenReturn(SpaceStatus.CURRENT);

        assertThat(rights.isListed(ANA, WEAVERS)).isFalse();
        assertThat(rights.isListed(ANA, new SpaceKey("POTS"))).isFalse();
    }

    @Test
    public void profilesAreShownAsTheHostSays() {
        when(permissions.hasPermission(ana, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .thenReturn(true);

        assertThat(rights.maySeePeople(ANA)).isTrue();
        assertThat(rights.maySeePeople(Viewer.ANONYMOUS)).isFalse();
    }

    @Test
    public void readOnlyModeIsTheHosts() {
        assertThat(rights.isReadOnly()).isFalse();

        when(accessMode.isReadOnlyAccessModeEnabled()).thenReturn(true);

        assertThat(rights.isReadOnly()).isTrue();
    }
}
