package org.guildhall.credential.verification;

import org.guildhall.platform.ForTemplates;

/**
 * The answer to a check by number as a page shows it.
 *
 * @param awardedOn when it was first awarded
 * @param criteria what was asked of the holder, may be empty
 * @param picture that of the badge, as an address that holds it
 * @param pictureTitle what the picture says
 * @param address where everybody gets the answer of the day
 */
public record NumberPage(
        NumberView answer,
        @ForTemplates String awardedOn,
        @ForTemplates String criteria,
        @ForTemplates String picture,
        @ForTemplates String pictureTitle,
        @ForTemplates String address) {}
