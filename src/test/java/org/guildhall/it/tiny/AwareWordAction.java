package org.guildhall.it.tiny;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.spaces.actions.SpaceAware;

/** Says which space it was given, and cannot do without one that the visitor sees. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class AwareWordAction extends SpaceWordAction implements SpaceAware {
    @Override
    public boolean isSpaceRequired() {
        return true;
    }

    @Override
    public boolean isViewPermissionRequired() {
        return true;
    }
}
