package org.guildhall.accreditation.renewal;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A month of a forecast.
 *
 * @param first the first day counted, for links
 * @param last the last day counted, for links
 * @param schemes what the number is made of
 */
@ForTemplates
public record ForecastMonth(String name, String first, String last, int total, List<ForecastScheme> schemes) {}
