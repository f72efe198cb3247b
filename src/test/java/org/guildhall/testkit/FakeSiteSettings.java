package org.guildhall.testkit;

import java.util.List;
import org.guildhall.platform.SiteSettings;

/** Settings in memory: nothing is allowed, the public check is on. */
public final class FakeSiteSettings implements SiteSettings {
    private List<String> hosts = List.of();
    private boolean publicCheck = true;
    private int searches = 120;

    @Override
    public List<String> allowedHosts() {
        return hosts;
    }

    @Override
    public void allowHosts(List<String> names) {
        hosts = List.copyOf(names);
    }

    @Override
    public int searchesPerMinute() {
        return searches;
    }

    @Override
    public void limitSearches(int times) {
        searches = times;
    }

    @Override
    public boolean isPublicCheckOn() {
        return publicCheck;
    }

    @Override
    public void switchPublicCheck(boolean on) {
        publicCheck = on;
    }
}
