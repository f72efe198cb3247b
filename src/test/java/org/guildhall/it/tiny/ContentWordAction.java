package org.guildhall.it.tiny;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.confluence.spaces.actions.SpaceAware;

/** Says which space it was given, content with none and with one that the visitor does not see. */
@AnonymousSiteAccess
@SuppressWarnings("serial")
public class ContentWordAction extends SpaceWordAction implements SpaceAware {
    @Override
    public boolean isSpaceRequired() {
        return false;
    }

    @Override
    public boolean isViewPermissionRequired() {
        return false;
    }
}
