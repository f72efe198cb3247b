package org.guildhall.accreditation;

import java.util.List;
import java.util.Optional;

/**
 * What a reader wants to see of the register, as typed.
 *
 * @param scheme a scheme's name or id, empty for all
 * @param states codes of {@link Standing.State}, empty for all
 * @param search a number, or the beginning of a name, empty for all
 * @param after the cursor of the page before
 */
public record RegisterRequest(
        Optional<String> scheme, List<String> states, Optional<String> search, Optional<String> after, int size) {}
