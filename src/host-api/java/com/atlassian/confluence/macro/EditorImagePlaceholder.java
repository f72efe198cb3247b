package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

public interface EditorImagePlaceholder {
    ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context);
}
