package org.guildhall.audit;

/**
 * The running numbers of a community, each used once and stored together with the record's end. Used while entries are
 * appended, under the lock of the record.
 */
public interface RunningNumbers {

    /**
     * Takes numbers in a row.
     *
     * @param series what is counted, such as {@code scheme-7}; every series begins with 1
     * @param count 1 and up
     * @return the first of them
     */
    long take(String series, int count);

    /** Skips all numbers up to this one. */
    void passOver(String series, long number);
}
