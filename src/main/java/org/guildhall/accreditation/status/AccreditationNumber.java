package org.guildhall.accreditation.status;

import java.util.Locale;
import org.guildhall.platform.text.Parsing;

/**
 * Numbers such as {@code MVF-2026-000123-K}: the scheme's prefix, the year of the decision, a running number that is
 * never reused, and a check character after ISO 7064, hybrid system MOD 37,36, which finds every single wrong character
 * and nearly every swap of neighbours.
 */
public final class AccreditationNumber {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int BASE = 36;

    private AccreditationNumber() {}

    static String of(String prefix, int year, long running) {
        String body = String.format(Locale.ROOT, "%s-%04d-%06d", prefix, year, running);
        return body + "-" + checkCharacter(body);
    }

    /** The number in its one spelling: upper case, no white space. */
    public static String normalized(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", "").toUpperCase(Locale.ROOT);
    }

    /** Whether a normalized text is a number whose check character is right; it need not have been given to anyone. */
    public static boolean isWellFormed(String number) {
        return number.matches("[A-Z0-9]{2,10}-[0-9]{4}-[0-9]{6,}-[A-Z0-9]")
                && number.charAt(number.length() - 1) == checkCharacter(number.substring(0, number.length() - 2));
    }

    /** The prefix of a well-formed number. */
    public static String prefixOf(String number) {
        return number.substring(0, number.indexOf('-'));
    }

    /** The year within a well-formed number. */
    public static int yearOf(String number) {
        return Parsing.number(number.split("-")[1]).orElseThrow();
    }

    /** The running number within a well-formed number of at most 30 characters. */
    public static long runningOf(String number) {
        return Parsing.id(number.split("-")[2]).orElseThrow();
    }

    static char checkCharacter(String body) {
        int product = BASE;
        for (char letter : body.toCharArray()) {
            if (letter != '-') {
                int sum = (product + ALPHABET.indexOf(letter)) % BASE;
                product = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
            }
        }
        return ALPHABET.charAt((BASE + 1 - product) % BASE);
    }
}
