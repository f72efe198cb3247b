package org.guildhall.accreditation.held;

import java.util.List;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.renewal.RenewalProgress;
import org.guildhall.platform.ForTemplates;

/**
 * An accreditation as its holder sees it.
 *
 * @param renewal that it is due, in words, empty when it is not
 * @param progress towards the next renewal; null where the scheme asks for no points
 * @param badge whether there are files of it now
 * @param steps codes of what the holder can do with it now
 */
@ForTemplates
public record HeldAccreditationView(
        EntryView entry,
        String schemeId,
        boolean appealed,
        String renewal,
        RenewalProgress progress,
        boolean badge,
        List<String> steps) {
    public HeldAccreditationView {
        steps = List.copyOf(steps);
    }

    public boolean hasProgress() {
        return progress != null;
    }
}
