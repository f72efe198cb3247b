package org.guildhall.invitation.web;

import org.guildhall.platform.ForTemplates;

/** Open invitations that were sent together: what names them, how many, and when and until when in words. */
@ForTemplates
public record RoundRow(String round, int count, String sentOn, String until) {}
