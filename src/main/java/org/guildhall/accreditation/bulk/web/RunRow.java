package org.guildhall.accreditation.bulk.web;

import org.guildhall.platform.ForTemplates;

/**
 * A run of a change of many accreditations, as text.
 *
 * @param what was done
 * @param by name of who did it
 * @param at when it ran
 * @param on the day it took effect
 * @param done how many were changed
 * @param left how many were left as they were
 * @param undone how many were changed back since
 * @param undoable whether it can be undone now
 */
@ForTemplates
public record RunRow(
        String id,
        String what,
        String by,
        String at,
        String on,
        String reason,
        int done,
        int left,
        int undone,
        boolean undoable) {}
