package org.guildhall.platform;

import java.util.Optional;

/** The query parameters of the request that renders a page; none in exports, mails and jobs. */
public interface RequestParameters {

    Optional<String> get(String name);

    /** The path under which the site is served, such as {@code /confluence}; empty when there is none or no request. */
    String contextPath();
}
