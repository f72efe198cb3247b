package org.guildhall.site;

/** Tells who administers the whole site. */
public interface SiteAdmins {

    boolean includes(PersonId person);
}
