package org.guildhall.platform;

/** The response to the request on this thread, as far as pages may change its headers. */
public interface ResponseHeaders {

    /** Nobody on the way keeps it, and no search engine lists it. */
    void neverKeep();
}
