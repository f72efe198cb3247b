package org.guildhall.platform;

import java.util.List;

/** Finds accounts of the site by what somebody else knows of a person. Asks no rights. */
public interface Accounts {
    /** The most people of one answer. */
    int MOST = 20;

    /**
     * People with this mail address, whatever the letter case; at most {@value #MOST}. Nobody where the host does not tell.
     *
     * @param address not empty
     */
    List<Person> byAddress(String address);

    /**
     * People of this full name, the same text as {@link org.guildhall.platform.text.Identity} compares it; at most {@value
     * #MOST}. Nobody where the host does not tell.
     *
     * @param fullName not empty
     */
    List<Person> byFullName(String fullName);
}
