package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

public class DefaultImagePlaceholder implements ImagePlaceholder {
    private final String url;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions imageDimensions) {
        this.url = url;
    }

    @Override
    public String getUrl() {
        return url;
    }
}
