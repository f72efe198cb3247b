package org.guildhall.accreditation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.StatusOnDay;

/**
 * The filter of the register, as typed.
 *
 * @param scheme a scheme's name or id, empty for all
 * @param level a level's name, or several with commas between them, empty for all
 * @param states codes of {@link StatusOnDay.State}, empty for all
 * @param search a number, or the beginning of a name, empty for all
 * @param officer user name of who granted or assessed, empty for all
 * @param expiring only those whose last day is within these days, ordered by it
 * @param on how it stood on that day, empty for today
 * @param after the cursor of the page before
 * @param archived also those that left the public register, for whoever runs the accreditations
 */
public record RegisterRequest(
        Optional<String> scheme,
        Optional<String> level,
        List<String> states,
        Optional<String> search,
        Optional<String> officer,
        Optional<RegisterFilter.Days> expiring,
        Optional<LocalDate> on,
        Optional<String> after,
        int size,
        boolean archived) {

    /** As readers ask, who neither look for officers nor for expiry. */
    public RegisterRequest(
            Optional<String> scheme, List<String> states, Optional<String> search, Optional<String> after, int size) {
        this(
                scheme,
                Optional.empty(),
                states,
                search,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                size,
                false);
    }

    /** The same as it stood on a day. */
    public RegisterRequest on(Optional<LocalDate> day) {
        return new RegisterRequest(scheme, level, states, search, officer, expiring, day, after, size, archived);
    }
}
