package com.atlassian.confluence.spaces.actions;

@SuppressWarnings("serial")
public abstract class AbstractSpaceAdminAction extends AbstractSpaceAction implements SpaceAware {
    @Override
    public boolean isSpaceRequired() {
        return true;
    }

    @Override
    public boolean isViewPermissionRequired() {
        return true;
    }
}
