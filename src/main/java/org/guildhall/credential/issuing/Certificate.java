package org.guildhall.credential.issuing;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.register.RegisterEntry;

/**
 * The content of a printed certificate.
 *
 * @param criteria what was asked of the holder, may be empty
 * @param picture that of the badge, as an address that holds it
 * @param pictureTitle what the picture says
 * @param asAt the day of its status
 * @param checkAddress where anybody can check the status later, empty where the register is not public
 * @param badge whether there is a portable badge of it now
 */
public record Certificate(
        RegisterEntry entry,
        String community,
        String criteria,
        String picture,
        String pictureTitle,
        Signatory signatory,
        LocalDate asAt,
        Optional<String> checkAddress,
        boolean badge) {
    private static final int SHORT = 320;

    /** The first paragraph of what was asked of the holder, cut where it is long. */
    public String shortCriteria() {
        String first = criteria.strip().lines().findFirst().orElse("").strip();
        return first.codePointCount(0, first.length()) <= SHORT
                ? first
                : first.substring(0, first.offsetByCodePoints(0, SHORT)).strip() + "…";
    }

    /** Whether it is over, however it ended. */
    public boolean isFormer() {
        return switch (entry.standing().state()) {
            case LAPSED, REVOKED, RESIGNED, SUPERSEDED -> true;
            case NOT_YET, IN_FORCE, PROBATION, GRACE, SUSPENDED, ANNULLED, NONE -> false;
        };
    }

    /** The check's address to be read by a camera. */
    public Optional<QrCode> qrCode() {
        return checkAddress.map(QrCode::of);
    }
}
