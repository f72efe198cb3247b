package com.atlassian.confluence.plugins.createcontent.impl;

public class SpaceBlueprint {
    private final String moduleCompleteKey;

    public SpaceBlueprint(String moduleCompleteKey) {
        this.moduleCompleteKey = moduleCompleteKey;
    }

    public String getModuleCompleteKey() {
        return moduleCompleteKey;
    }
}
