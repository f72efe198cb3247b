package org.guildhall.membership;

import org.guildhall.platform.ForTemplates;

/**
 * Somebody who looks after a community and can be reached.
 *
 * @param name as the reader is shown it
 * @param username for the host's hover card
 * @param profileUrl address of the profile; empty where it is kept from the reader
 */
@ForTemplates
public record CoordinatorContact(String name, String username, String profileUrl) {}
