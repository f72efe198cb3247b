package org.guildhall.workbench.site;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page as Confluence hands it out. */
public final class SitePage extends Page {
    private final PageRecord record;
    private final SiteSpace space;

    SitePage(PageRecord record, SiteSpace space) {
        this.record = record;
        this.space = space;
    }

    public PageRecord record() {
        return record;
    }

    @Override
    public long getId() {
        return record.id();
    }

    @Override
    public String getTitle() {
        return record.title();
    }

    /** By title where a title makes a clean address, else by id, as Confluence does. */
    @Override
    public String getUrlPath() {
        return record.title().matches("[\\p{L}\\p{N} _.-]+")
                ? "/display/" + encode(space.getKey()) + "/" + encode(record.title())
                : "/pages/viewpage.action?pageId=" + record.id();
    }

    @Override
    public Space getSpace() {
        return space;
    }

    @Override
    public String getSpaceKey() {
        return space.getKey();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
