package org.guildhall.accreditation.renewal;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A forecast as templates show it.
 *
 * @param headline how many end within the next three months
 * @param more the note when counting stopped, else empty
 */
@ForTemplates
public record ForecastView(String headline, List<ForecastMonth> months, int total, String more) {
    public ForecastView {
        months = List.copyOf(months);
    }
}
