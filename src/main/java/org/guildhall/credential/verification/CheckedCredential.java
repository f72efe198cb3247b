package org.guildhall.credential.verification;

import org.guildhall.accreditation.status.LastDays;
import org.guildhall.credential.openbadges.VerificationReport;

/**
 * What the check of a credential found.
 *
 * @param lastDays what the community's own register says of it, none for the credentials of others and where the badge
 *     is of an older term: it names one last day, the register may have two
 */
public record CheckedCredential(VerificationReport report, LastDays lastDays) {}
