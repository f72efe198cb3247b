package org.guildhall.platform;

/** Knows who administers the whole site. */
public interface SiteAdmins {

    /** Whether the person administers the whole site. */
    boolean includes(PersonId person);
}
