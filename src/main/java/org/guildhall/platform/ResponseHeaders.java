package org.guildhall.platform;

/** The response to the request on this thread, as far as pages may change its headers. */
public interface ResponseHeaders {

    /**
     * Forbids caches to store the response ({@code no-store}, RFC 9111, section 5.2.2.5) and search engines to list it.
     */
    void neverKeep();
}
