package org.guildhall.workbench.site;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A space as Confluence hands it out. */
public final class SiteSpace extends Space {
    private final SpaceRecord record;

    SiteSpace(SpaceRecord record) {
        this.record = record;
    }

    public SpaceRecord record() {
        return record;
    }

    @Override
    public long getId() {
        return record.id();
    }

    @Override
    public String getKey() {
        return record.key();
    }

    @Override
    public String getName() {
        return record.name();
    }

    @Override
    public SpaceStatus getSpaceStatus() {
        return record.archived() ? SpaceStatus.ARCHIVED : SpaceStatus.CURRENT;
    }

    public String getDescription() {
        return record.description();
    }

    @Override
    public String getUrlPath() {
        return "/display/" + URLEncoder.encode(record.key(), StandardCharsets.UTF_8);
    }
}
