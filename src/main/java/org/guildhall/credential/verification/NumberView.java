package org.guildhall.credential.verification;

import org.guildhall.platform.ForTemplates;

/**
 * The answer to a check by number in words, for everybody; empty texts where nothing is said.
 *
 * @param on the day asked about
 * @param state code for the symbol beside the words
 * @param stateText the state in words, with its day
 * @param at the moment the register was asked, in UTC
 */
public record NumberView(
        @ForTemplates String number,
        @ForTemplates String holder,
        @ForTemplates String scheme,
        @ForTemplates String level,
        @ForTemplates String scope,
        @ForTemplates String limitations,
        @ForTemplates String issuer,
        @ForTemplates String on,
        @ForTemplates String state,
        String symbol,
        @ForTemplates String stateText,
        @ForTemplates boolean inForce,
        @ForTemplates boolean underAppeal,
        @ForTemplates String reason,
        @ForTemplates String at) {}
