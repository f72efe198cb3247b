package org.guildhall.accreditation.renewal.web;

import org.guildhall.platform.ForTemplates;

/**
 * An activity as templates show it.
 *
 * @param evidence an address, empty when there is none
 * @param review an assessor's decision, as text
 * @param code of the assessor's decision
 * @param open whether it was not counted for a renewal yet
 */
@ForTemplates
public record ActivityRow(
        String id,
        String on,
        String kind,
        int points,
        String description,
        String evidence,
        String symbol,
        String review,
        String code,
        boolean open) {}
