package org.guildhall.live;

import org.junit.rules.ExternalResource;

/** One run of the checks: connects first, founds the space, and removes it whatever happened. */
public final class LiveRun extends ExternalResource {
    private static LiveHost host;
    private static SmokeSpace space;

    static LiveHost host() {
        return host;
    }

    static SmokeSpace space() {
        return space;
    }

    @Override
    protected void before() {
        host = LiveHost.connect(LiveSettings.fromSystem(), AppJar.built());
        System.out.println("Checking " + host.app().key() + " " + host.app().version() + " on Confluence "
                + host.version() + " at " + host.settings().site());
        space = SmokeSpace.found(host);
    }

    @Override
    protected void after() {
        if (space != null) {
            String key = space.key();
            space.remove();
            space = null;
            System.out.println("The space " + key + " is removed again. Uninstalling the app is left to you.");
        }
    }
}
