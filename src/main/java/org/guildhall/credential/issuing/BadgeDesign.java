package org.guildhall.credential.issuing;

import java.util.List;

/**
 * How the badges and certificates of a scheme look.
 *
 * @param signatory who signs the certificates
 * @param levels the lowest first
 */
public record BadgeDesign(Signatory signatory, List<LevelLook> levels) {
    public BadgeDesign {
        levels = List.copyOf(levels);
    }
}
