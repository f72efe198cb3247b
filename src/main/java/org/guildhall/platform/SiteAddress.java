package org.guildhall.platform;

/** Where the site is found. */
public interface SiteAddress {

    /** The site's own address as others know it, without a slash at the end. */
    String base();
}
