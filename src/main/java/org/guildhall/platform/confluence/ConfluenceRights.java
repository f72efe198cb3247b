package org.guildhall.platform.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** Permissions as Confluence has them. */
@Named
public class ConfluenceRights implements Rights {
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final AccessModeService accessMode;
    private final HostSession session;

    @Inject
    public ConfluenceRights(
            SpaceManager spaces,
            PermissionManager permissions,
            UserAccessor users,
            AccessModeService accessMode,
            HostSession session) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
        this.accessMode = accessMode;
        this.session = session;
    }

    @Override
    public Optional<SpaceKey> visible(Viewer viewer, SpaceKey named) {
        return session.in(() -> Optional.ofNullable(spaces.getSpace(named.value()))
                .filter(space -> may(viewer, Permission.VIEW, space))
                .map(space -> new SpaceKey(space.getKey())));
    }

    @Override
    public boolean isListed(Viewer viewer, SpaceKey key) {
        return session.in(() -> {
            Space space = spaces.getSpace(key.value());
            return space != null
                    && space.getSpaceStatus() == SpaceStatus.CURRENT
                    && may(viewer, Permission.VIEW, space);
        });
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return !viewer.isAnonymous() && session.in(() -> may(viewer, Permission.ADMINISTER, space));
    }

    @Override
    public boolean mayEdit(Viewer viewer, Object page) {
        return page != null && !viewer.isAnonymous() && session.in(() -> may(viewer, Permission.EDIT, page));
    }

    @Override
    public boolean maySeePeople(Viewer viewer) {
        return session.in(() -> may(viewer, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY));
    }

    @Override
    public boolean isReadOnly() {
        return session.in(accessMode::isReadOnlyAccessModeEnabled);
    }

    private boolean may(Viewer viewer, Permission permission, SpaceKey key) {
        Space space = spaces.getSpace(key.value());
        return space != null && may(viewer, permission, space);
    }

    private boolean may(Viewer viewer, Permission permission, Object target) {
        ConfluenceUser user = viewer.person()
                .map(person -> users.getExistingUserByKey(new UserKey(person.value())))
                .orElse(null);
        boolean isGone = user == null && !viewer.isAnonymous();
        return !isGone && permissions.hasPermission(user, permission, target);
    }
}
