package org.guildhall.workbench.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import org.guildhall.workbench.site.SitePage;

/** What a macro is told of the page it stands on. */
record ViewContext(SitePage page, String spaceKey, String outputType) implements ConversionContext {
    @Override
    public ContentEntityObject getEntity() {
        return page;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }
}
