package org.guildhall.platform;

/** Tells who administers the whole site. */
public interface SiteAdmins {

    boolean includes(PersonId person);
}
