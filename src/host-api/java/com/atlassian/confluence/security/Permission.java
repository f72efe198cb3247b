package com.atlassian.confluence.security;

public class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");
    private final String name;

    protected Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
