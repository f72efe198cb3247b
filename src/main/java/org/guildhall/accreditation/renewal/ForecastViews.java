package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guildhall.platform.Messages;

/** Makes the views of forecasts in the reader's language. */
@Named
public class ForecastViews {
    private final Messages texts;

    @Inject
    public ForecastViews(Messages texts) {
        this.texts = texts;
    }

    /** The forecast for display. */
    public ForecastView view(Forecast forecast) {
        return new ForecastView(
                texts.text("guildhall.console.forecast.quarter", forecast.nextQuarter()),
                forecast.months().stream().map(this::row).toList(),
                forecast.total(),
                forecast.isCut() ? texts.text("guildhall.console.forecast.cut", Forecasts.MOST) : "");
    }

    private ForecastMonth row(Forecast.Month month) {
        List<ForecastScheme> schemes = month.counts().stream()
                .map(count -> new ForecastScheme(
                        count.scheme().id(),
                        texts.text(
                                "guildhall.console.forecast.of", count.scheme().name(), count.expiring())))
                .toList();
        return new ForecastMonth(
                texts.month(month.first()),
                month.first().toString(),
                month.last().toString(),
                month.total(),
                schemes);
    }
}
