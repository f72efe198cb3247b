package org.guildhall.accreditation.register;

import org.guildhall.platform.ForTemplates;

/**
 * A register entry as templates show it.
 *
 * @param holderName the name, or the text for a removed person
 * @param holderUsername for the card beside the link to the profile, empty where there is no account
 * @param holderUrl address of the profile, empty where there is none
 * @param holderNote why the holder cannot be reached, empty for active people
 * @param state code for the symbol beside the words
 * @param stateText the state with its day, as text
 * @param grantedBy name of who granted it, empty when unknown
 */
@ForTemplates
public record EntryView(
        String number,
        String holderName,
        String holderUsername,
        String holderUrl,
        String holderNote,
        String schemeName,
        String level,
        String issuer,
        String state,
        String symbol,
        String stateText,
        String grantedBy,
        boolean inForce) {}
