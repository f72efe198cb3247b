package org.guildhall.directory;

import java.util.List;
import org.guildhall.platform.ForTemplates;

/**
 * A member among topics.
 *
 * @param cells what the member says of each topic, in words; empty for nothing
 */
@ForTemplates
public record MatrixRow(MemberView member, List<String> cells) {
    public MatrixRow {
        cells = List.copyOf(cells);
    }
}
