package org.guildhall.accreditation.status;

import java.util.List;
import java.util.Optional;
import org.guildhall.platform.text.Cursor;

/** Some accreditations, and the cursor of the next page. */
public record RegisterPage(List<Accreditation> accreditations, Optional<Cursor> next) {
    public RegisterPage {
        accreditations = List.copyOf(accreditations);
    }
}
