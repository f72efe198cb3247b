package org.guildhall.credential.claim;

import org.guildhall.platform.ForTemplates;

/**
 * A claim as templates show it.
 *
 * @param days when it was awarded and when it ends, in words
 * @param link empty where there is none
 * @param standing code for the style beside the words
 * @param symbol shown beside the words
 * @param standingText how it stands, in words
 * @param checkText who checked it, when and how, empty for nobody yet
 * @param findingText what the automatic look at the credential came to, empty without one
 * @param hasCredential whether a signed credential was pasted
 */
@ForTemplates
public record ClaimView(
        long id,
        String personName,
        String title,
        String issuer,
        String days,
        String link,
        String standing,
        String symbol,
        String standingText,
        String checkText,
        String findingText,
        boolean hasCredential,
        boolean own) {}
