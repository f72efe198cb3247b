package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.Spaced;

public interface SpaceAware extends Spaced {
    boolean isSpaceRequired();

    void setSpace(Space space);

    boolean isViewPermissionRequired();
}
