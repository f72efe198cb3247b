package org.guildhall.accreditation.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/**
 * The filter of the register as typed or chosen; an empty or missing text does not limit anything.
 *
 * @param states codes with commas between them
 * @param expiresFrom only those whose last day is this or later
 * @param expiresTo only those whose last day is this or earlier
 * @param on how it stood on that day
 */
public record RegisterInput(
        String scheme,
        String level,
        String states,
        String search,
        String officer,
        String expiresFrom,
        String expiresTo,
        String on,
        boolean archived) {
    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    /**
     * The request for one page.
     *
     * @throws RequestRefusedException of kind INVALID naming the field that cannot be understood
     */
    public RegisterRequest request(Optional<String> after, int size) {
        return new RegisterRequest(
                Parsing.text(scheme),
                Parsing.text(level),
                Parsing.text(states)
                        .map(codes -> Arrays.stream(codes.split("\\s*,\\s*")).toList())
                        .orElse(List.of()),
                Parsing.text(search),
                Parsing.text(officer),
                expiring(),
                Parsing.text(on).map(day -> dayOf(day, "on")),
                after,
                size,
                archived);
    }

    private Optional<RegisterFilter.Days> expiring() {
        Optional<LocalDate> first = Parsing.text(expiresFrom).map(day -> dayOf(day, "expiresFrom"));
        Optional<LocalDate> last = Parsing.text(expiresTo).map(day -> dayOf(day, "expiresTo"));
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        RegisterFilter.Days days = new RegisterFilter.Days(first.orElse(EVER), last.orElse(NEVER));
        if (days.last().isBefore(days.first())) {
            throw RequestRefusedException.invalid("expiresTo", "guildhall.console.window-order");
        }
        return Optional.of(days);
    }

    private static LocalDate dayOf(String text, String field) {
        return Parsing.day(text).orElseThrow(() -> RequestRefusedException.noDay(field));
    }
}
