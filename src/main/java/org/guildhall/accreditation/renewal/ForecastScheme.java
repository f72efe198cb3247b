package org.guildhall.accreditation.renewal;

import org.guildhall.platform.ForTemplates;

/** How many accreditations of one scheme end in a month, as text. */
@ForTemplates
public record ForecastScheme(long id, String words) {}
