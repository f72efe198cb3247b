package com.atlassian.confluence.macro;

public interface ImagePlaceholder {
    String getUrl();
}
