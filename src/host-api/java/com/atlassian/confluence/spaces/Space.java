package com.atlassian.confluence.spaces;

public abstract class Space {
    public abstract long getId();

    public abstract String getKey();

    public abstract String getName();

    public abstract SpaceStatus getSpaceStatus();

    public abstract String getUrlPath();
}
