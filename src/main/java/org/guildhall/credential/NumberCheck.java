package org.guildhall.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Named;
import org.guildhall.accreditation.Accreditation;
import org.guildhall.accreditation.AccreditationNumber;
import org.guildhall.accreditation.Accreditations;
import org.guildhall.accreditation.RegisterEntry;
import org.guildhall.accreditation.RegisterReading;
import org.guildhall.accreditation.Scheme;
import org.guildhall.accreditation.Schemes;
import org.guildhall.accreditation.Visibility;
import org.guildhall.refusal.Refusal;

/**
 * The check by number that is open to everybody. It answers for public schemes alone; a number that was never given, is
 * not public or is mistyped gets one and the same answer, and nobody may ask too often.
 */
@Named
public class NumberCheck {
    private final Accreditations accreditations;
    private final Schemes schemes;
    private final RegisterReading reading;
    private final Throttle throttle;

    @Inject
    public NumberCheck(Accreditations accreditations, Schemes schemes, RegisterReading reading, Throttle throttle) {
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.reading = reading;
        this.throttle = throttle;
    }

    /**
     * How the accreditation stands on a day, today by default.
     *
     * @param visitor whom to count, such as a network address
     * @throws Refusal of kind TOO_MANY when the visitor asks too often
     */
    public Optional<RegisterEntry> find(String visitor, String number, Optional<LocalDate> on) {
        throttle.count(visitor);
        String normalized = AccreditationNumber.normalized(number);
        if (!AccreditationNumber.isWellFormed(normalized)) {
            return Optional.empty();
        }
        Optional<Accreditation> found = accreditations.byNumber(normalized);
        Map<Long, Scheme> scheme =
                schemes.byIds(found.stream().map(Accreditation::schemeId).toList());
        return found.filter(each -> scheme.get(each.schemeId()).visibility() == Visibility.PUBLIC)
                .map(each -> reading.entries(List.of(each), scheme, on).get(0));
    }
}
