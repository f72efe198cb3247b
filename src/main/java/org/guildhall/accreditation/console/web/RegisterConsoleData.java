package org.guildhall.accreditation.console.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.register.Register;
import org.guildhall.accreditation.register.RegisterEntries;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterRequest;
import org.guildhall.accreditation.renewal.ForecastView;
import org.guildhall.accreditation.renewal.ForecastViews;
import org.guildhall.accreditation.renewal.Forecasts;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeReading;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.membership.Waiting;
import org.guildhall.membership.WaitingFor;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** What the pages of the register's console gather from several services. */
@Named
public class RegisterConsoleData {
    private static final int MONTHS = 12;

    private final Register register;
    private final SchemeReading schemes;
    private final EntryViews views;
    private final Forecasts forecasts;
    private final ForecastViews forecastViews;
    private final StatusCalculator rules;
    private final WaitingFor waiting;

    @Inject
    public RegisterConsoleData(
            Register register,
            SchemeReading schemes,
            EntryViews views,
            Forecasts forecasts,
            ForecastViews forecastViews,
            StatusCalculator rules,
            WaitingFor waiting) {
        this.register = register;
        this.schemes = schemes;
        this.views = views;
        this.forecasts = forecasts;
        this.forecastViews = forecastViews;
        this.rules = rules;
        this.waiting = waiting;
    }

    RegisterEntries entries(Viewer viewer, SpaceKey space, RegisterRequest request) {
        return register.page(viewer, space, request);
    }

    List<Scheme> schemes(Viewer viewer, SpaceKey space) {
        return schemes.of(viewer, space);
    }

    ForecastView forecast(Viewer viewer, SpaceKey space) {
        return forecastViews.view(forecasts.of(viewer, space, Optional.empty(), MONTHS));
    }

    EntryView view(RegisterEntry entry) {
        return views.view(entry);
    }

    ConsoleRow row(RegisterEntry entry, boolean chosen) {
        return new ConsoleRow(views.view(entry), chosen);
    }

    List<Waiting> waiting(Viewer viewer, SpaceKey space) {
        return waiting.of(viewer, space);
    }

    LocalDate today() {
        return rules.today();
    }
}
