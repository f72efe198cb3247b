package org.guildhall.platform;

/** The answer to the request on this thread, as far as a page may say something of it. */
public interface ResponseHeaders {

    /** Nobody on the way keeps it, and no search engine lists it. */
    void neverKeep();
}
