package com.atlassian.confluence.spaces.actions;

@SuppressWarnings("serial")
public abstract class AbstractSpaceAdminAction extends AbstractSpaceAction {}
