package com.atlassian.confluence.themes;

public interface ThemeHelper {}
