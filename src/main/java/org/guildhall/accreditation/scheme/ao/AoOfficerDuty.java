package org.guildhall.accreditation.scheme.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** Of an {@link AoOfficer} only what is asked for when rights are checked: the engine's costs grow with the columns. */
@Table("OFFICER")
@Preload
public interface AoOfficerDuty extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    String getPersonKey();

    String getDuty();
}
