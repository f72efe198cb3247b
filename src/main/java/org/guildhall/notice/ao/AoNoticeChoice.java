package org.guildhall.notice.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How a person wants to be mailed notices of a kind. */
@Table("NOTICE_CHOICE")
@Preload
public interface AoNoticeChoice extends RawEntity<Long> {
    String PERSON_KEY = "PERSON_KEY";
    String KIND = "KIND";
    String DELIVERY = "DELIVERY";
    String CHOICE_KEY = "CHOICE_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** User key. */
    @NotNull
    @Indexed
    String getPersonKey();

    /** {@link org.guildhall.notice.NoticeKind#code}. */
    @NotNull
    @Indexed
    String getKind();

    /** {@link org.guildhall.notice.NoticeDelivery#code}. */
    @NotNull
    String getDelivery();

    /** Kind and person: one choice for each. */
    @NotNull
    @Unique
    @StringLength(450)
    String getChoiceKey();
}
