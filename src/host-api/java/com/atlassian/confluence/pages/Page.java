package com.atlassian.confluence.pages;

public abstract class Page extends AbstractPage {}
