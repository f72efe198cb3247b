package org.guildhall.accreditation.scheme;

import java.time.LocalDate;

/**
 * What a scheme said from a day on.
 *
 * @param number 1 and up
 */
public record SchemeVersion(int number, LocalDate since, SchemeRules rules) {}
