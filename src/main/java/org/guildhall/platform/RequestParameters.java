package org.guildhall.platform;

import java.util.Optional;

/** The query parameters of the request that renders a page; none in exports, mails and jobs. */
public interface RequestParameters {

    /** The value of a parameter; empty when the request has none of the name, or there is no request. */
    Optional<String> get(String name);

    /** The path under which the site is served, such as {@code /confluence}; empty when there is none or no request. */
    String contextPath();
}
