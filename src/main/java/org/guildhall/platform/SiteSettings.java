package org.guildhall.platform;

import java.util.List;

/** What the site's administrators decide for all communities. */
public interface SiteSettings {

    /** Names of the hosts the app may connect to when it checks others' credentials; none unless they are named. */
    List<String> allowedHosts();

    /** Replaces the hosts that the app may connect to. */
    void allowHosts(List<String> hosts);

    /** Whether the check by number is open to everybody. */
    boolean isPublicCheckOn();

    /** How often within a minute somebody may search and list by REST; 120 unless it was changed. */
    int searchesPerMinute();

    /** @param times 10 to 100,000 */
    void limitSearches(int times);

    /** Opens or closes the check by number. */
    void switchPublicCheck(boolean on);
}
