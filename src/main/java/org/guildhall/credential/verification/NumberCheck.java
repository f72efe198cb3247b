package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;
import org.guildhall.accreditation.register.RegisterReading;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.Retention;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.platform.RateLimiter;
import org.guildhall.platform.SiteSettings;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The check by number that is open to everybody. It answers for public schemes alone; a number that was never given, is
 * not public or is mistyped gets one and the same answer, and nobody may ask too often.
 */
@Named
public class NumberCheck {
    private static final long NO_SCHEME = 0;

    private final Accreditations accreditations;
    private final Schemes schemes;
    private final RegisterReading reading;
    private final AccreditationHistory histories;
    private final SiteSettings settings;
    private final RateLimiter throttle;
    private final Clock clock;

    @Inject
    public NumberCheck(
            Accreditations accreditations,
            Schemes schemes,
            RegisterReading reading,
            AccreditationHistory histories,
            SiteSettings settings,
            RateLimiter throttle,
            Clock clock) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.reading = reading;
        this.histories = histories;
        this.settings = settings;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether the site's administrators leave it open. */
    public boolean isOpen() {
        return settings.isPublicCheckOn();
    }

    /**
     * How the accreditation stands on a day, today by default.
     *
     * @param visitor whom to count, such as a network address
     * @throws RequestRefusedException TOO_MANY (429) when the visitor asks too often
     */
    public Optional<CheckedNumber> find(String visitor, String number, Optional<LocalDate> on) {
        if (!isOpen()) {
            return Optional.empty();
        }
        throttle.count("number " + visitor);
        String normalized = AccreditationNumber.normalized(number);
        return AccreditationNumber.isWellFormed(normalized) ? read(normalized, on) : Optional.empty();
    }

    /** Asks for a scheme even where there is none to ask for, so that the time tells nothing of hidden numbers. */
    private Optional<CheckedNumber> read(String number, Optional<LocalDate> on) {
        Optional<Accreditation> found = accreditations.byNumber(number);
        Map<Long, Scheme> scheme =
                schemes.byIds(List.of(found.map(Accreditation::schemeId).orElse(NO_SCHEME)));
        return found.filter(each -> isPublic(each, scheme.get(each.schemeId())))
                .map(each -> reading.entries(List.of(each), scheme, on).get(0))
                .map(entry -> new CheckedNumber(entry, reason(entry), clock.instant()));
    }

    private boolean isPublic(Accreditation accreditation, Scheme scheme) {
        return scheme.visibility() == Visibility.PUBLIC
                && !Retention.isOver(accreditation, scheme.rules(), LocalDate.now(clock));
    }

    private Optional<String> reason(RegisterEntry entry) {
        StatusOnDay.State state = entry.standing().state();
        boolean told = entry.scheme().rules().publicity().reasonsShown()
                && (state == StatusOnDay.State.REVOKED || state == StatusOnDay.State.SUSPENDED);
        return told
                ? histories.historyOf(entry.accreditation().number()).stream()
                        .filter(event ->
                                !event.effectiveOn().isAfter(entry.standing().on()))
                        .reduce((earlier, later) -> later)
                        .map(AccreditationEvent::reason)
                        .filter(reason -> !reason.isEmpty())
                : Optional.empty();
    }
}
