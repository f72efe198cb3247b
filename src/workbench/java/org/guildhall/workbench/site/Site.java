package org.guildhall.workbench.site;

import com.atlassian.event.api.EventPublisher;
import javax.sql.DataSource;

/** The wiki of the workbench. */
public final class Site {
    private final SiteUsers users;
    private final SiteSpaces spaces;
    private final SitePages pages;
    private final ColorModes colorModes;
    private final Outbox outbox = new Outbox();
    private final SiteSwitches switches;
    private volatile String baseAddress = "http://localhost/confluence";

    public Site(DataSource dataSource, EventPublisher events) {
        Records records = new Records(dataSource);
        switches = new SiteSwitches(records);
        users = new SiteUsers(records, events);
        spaces = new SiteSpaces(records, events);
        pages = new SitePages(records, spaces);
        colorModes = new ColorModes(records);
    }

    public SiteUsers users() {
        return users;
    }

    public SiteSpaces spaces() {
        return spaces;
    }

    public SitePages pages() {
        return pages;
    }

    public ColorModes colorModes() {
        return colorModes;
    }

    /** The mail the app has sent. */
    public Outbox outbox() {
        return outbox;
    }

    /** The address that administrators have set as the site's own. */
    public String baseAddress() {
        return baseAddress;
    }

    public void setBaseAddress(String address) {
        baseAddress = address;
    }

    public SiteSwitches switches() {
        return switches;
    }

    public boolean isReadOnly() {
        return switches.isReadOnly();
    }

    public void setReadOnly(boolean isReadOnly) {
        switches.readOnly(isReadOnly);
    }

    /**
     * The global permission to view user profiles, which everybody has who may sign in.
     *
     * @param person null for visitors
     */
    public boolean maySeeProfiles(SiteUser person) {
        return person == null
                ? switches.areProfilesForVisitors()
                : person.account().active();
    }
}
