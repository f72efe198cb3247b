package org.guildhall.platform;

import java.util.Map;
import java.util.Optional;

/** What a page is rendered for: the query parameters of the request, none in exports, mails and jobs, and where it is. */
public interface RequestParameters {

    /** The value of a parameter; empty when the request has none of the name, or there is no request. */
    Optional<String> get(String name);

    /** All of them, the first value of each, in any order. */
    Map<String, String> all();

    /**
     * How often this was asked under this name while the request is served: 1 for the first time, and always where there
     * is no request.
     */
    int occurrence(String name);

    /** The path under which the site is served, such as {@code /confluence}; empty when there is none or no request. */
    String contextPath();

    /** Whether the whole site is in read-only mode, so that no form is offered that could only be refused. */
    boolean isReadOnly();
}
