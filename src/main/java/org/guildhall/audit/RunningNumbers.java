package org.guildhall.audit;

/**
 * Running numbers of a community, each given once and stored together with the record's end. Used while the record is
 * appended to, by whoever is alone with it.
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

    /** Makes sure that no number up to this one is given from now on. */
    void passOver(String series, long number);
}
