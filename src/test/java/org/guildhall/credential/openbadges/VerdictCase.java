package org.guildhall.credential.openbadges;

import java.util.Map;
import java.util.Optional;

/**
 * A row of the table of verdicts.
 *
 * @param input what is handed in
 * @param email of the person who should be the holder
 * @param lists status lists that are at hand where they can be
 * @param answer verdict and the reason among those given
 * @param withoutLists the same where no list is at hand, as in the file that needs no network
 */
public record VerdictCase(
        String name,
        byte[] input,
        Optional<String> email,
        Map<String, String> lists,
        Answer answer,
        Answer withoutLists) {

    /** What is to be said. */
    public record Answer(String verdict, String reason) {}

    @Override
    public String toString() {
        return name;
    }
}
