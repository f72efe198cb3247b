package org.guildhall.accreditation.scheme.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The columns of {@link AoOfficer} that checking rights needs: the engine's cost grows with the columns it reads. */
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
