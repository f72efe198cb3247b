package org.guildhall.credential.issuing;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;

/**
 * The content of a printed certificate.
 *
 * @param asAt the day of its status
 * @param checkAddress where anybody can check the status later, empty where the register is not public
 * @param badge whether there is a portable badge of it now
 */
public record Certificate(
        RegisterEntry entry, String community, LocalDate asAt, Optional<String> checkAddress, boolean badge) {

    /** Whether it is over, however it ended. */
    public boolean isFormer() {
        return switch (entry.standing().state()) {
            case LAPSED, REVOKED, RESIGNED, SUPERSEDED -> true;
            case NOT_YET, IN_FORCE, PROBATION, GRACE, SUSPENDED, NONE -> false;
        };
    }

    /** The check's address to be read by a camera. */
    public Optional<QrCode> qrCode() {
        return checkAddress.map(QrCode::of);
    }
}
