package org.guildhall.workbench.site;

import java.util.function.UnaryOperator;

/** What the site's administrators switch; it outlives a restart. */
public final class SiteSwitches {
    private static final String KEY = "site";

    /**
     * The positions, as they are stored.
     *
     * @param readOnly whether nothing may be changed
     * @param profilesForVisitors whether people who are not signed in may view user profiles
     */
    public record SiteRecord(boolean readOnly, boolean profilesForVisitors, BasicAuthRule basicAuth) {}

    private final Records records;
    private volatile SiteRecord now;

    SiteSwitches(Records records) {
        this.records = records;
        this.now = records.all(SiteRecord.class).stream()
                .findFirst()
                .orElseGet(() -> new SiteRecord(false, false, BasicAuthRule.OFF));
    }

    public boolean isReadOnly() {
        return now.readOnly();
    }

    public boolean areProfilesForVisitors() {
        return now.profilesForVisitors();
    }

    public BasicAuthRule basicAuth() {
        return now.basicAuth();
    }

    public void readOnly(boolean isReadOnly) {
        change(before -> new SiteRecord(isReadOnly, before.profilesForVisitors(), before.basicAuth()));
    }

    public void profilesForVisitors(boolean areShown) {
        change(before -> new SiteRecord(before.readOnly(), areShown, before.basicAuth()));
    }

    public void basicAuth(BasicAuthRule rule) {
        change(before -> new SiteRecord(before.readOnly(), before.profilesForVisitors(), rule));
    }

    private synchronized void change(UnaryOperator<SiteRecord> change) {
        now = change.apply(now);
        records.save(KEY, now);
    }
}
