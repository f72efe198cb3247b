package org.guildhall.platform;

/** Tells who administers the whole site. */
public interface SiteAdmins {

    /** Whether the person administers the whole site. */
    boolean includes(PersonId person);
}
