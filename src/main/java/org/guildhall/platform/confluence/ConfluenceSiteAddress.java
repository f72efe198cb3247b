package org.guildhall.platform.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.SiteAddress;

/** The base address that Confluence's administrators set. */
@Named
public class ConfluenceSiteAddress implements SiteAddress {
    private final ApplicationProperties application;
    private final HostSession session;

    @Inject
    public ConfluenceSiteAddress(ApplicationProperties application, HostSession session) {
        this.application = application;
        this.session = session;
    }

    @Override
    public String base() {
        return session.in(() -> application.getBaseUrl(UrlMode.CANONICAL)).replaceAll("/+$", "");
    }
}
