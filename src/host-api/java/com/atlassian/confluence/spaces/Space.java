package com.atlassian.confluence.spaces;

public abstract class Space {
    public abstract long getId();

    public abstract String getKey();

    public abstract String getName();

    public abstract String getUrlPath();
}
