package org.guildhall.credential.issuing;

import java.util.List;
import org.guildhall.platform.ForTemplates;

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

    /**
     * What the badges of a level look like.
     *
     * @param address of the picture, which holds it
     * @param title what the picture says
     * @param own whether the community has given it, and it is not drawn
     */
    @ForTemplates
    public record LevelLook(String level, String address, String title, boolean own) {}
}
