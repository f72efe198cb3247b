package org.guildhall.membership.ao;

/**
 * How much is read at most, so that a view costs the same in a community of any size.
 *
 * @param candidates up to so many members who may meet a filter are read whole
 * @param lookedAt how many members are looked at, for one page or one count, where more may meet the filter
 * @param counted up to this a number is told of a large community
 * @param values how many values of a facet are counted
 */
record FilterLimits(int candidates, int lookedAt, int counted, int values) {
    static final FilterLimits STANDARD = new FilterLimits(1000, 1500, 300, 30);
}
