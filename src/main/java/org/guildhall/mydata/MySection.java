package org.guildhall.mydata;

import java.util.List;
import org.guildhall.membership.OwnRecord;

/**
 * What one feature keeps of a person.
 *
 * @param code of the feature's part
 * @param erasable whether it goes with {@link MyData#erase}
 */
public record MySection(String code, boolean erasable, List<OwnRecord> records) {}
