package org.guildhall.credential;

/**
 * The answer to a check by number in words, for everybody; empty texts where nothing is said.
 *
 * @param on the day asked about
 * @param state code for the symbol beside the words
 * @param stateText the state in words, with its day
 * @param at the moment the register was asked
 */
public record NumberView(
        String number,
        String holder,
        String scheme,
        String level,
        String scope,
        String limitations,
        String issuer,
        String on,
        String state,
        String symbol,
        String stateText,
        boolean inForce,
        boolean underAppeal,
        String reason,
        String at) {}
