package org.guildhall.invitation.web;

import org.guildhall.platform.ForTemplates;

/**
 * An invitation in the list of coordinators.
 *
 * @param key of the person
 * @param name of the person
 * @param sent by whom and when, in words
 * @param stands how it stands, in words
 * @param open whether it can be taken back
 */
@ForTemplates
public record InvitationRow(String key, String name, String sent, String stands, boolean open) {}
