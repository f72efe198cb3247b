package org.guildhall.office;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * An office as templates show it.
 *
 * @param name in the reader's language, or as the community calls it
 * @param description what it is for; may be empty
 * @param own whether the community has named it
 */
@ForTemplates
public record OfficeView(
        String code, String name, String description, boolean own, boolean vacant, List<HolderView> holders) {
    public OfficeView {
        holders = List.copyOf(holders);
    }
}
