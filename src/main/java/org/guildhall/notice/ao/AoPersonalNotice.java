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

/** Something that a person was told; see {@link org.guildhall.notice.PersonalNotice}. */
@Table("PERSONAL_NOTICE")
@Preload
public interface AoPersonalNotice extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String RECIPIENT_KEY = "RECIPIENT_KEY";
    String TO_MAIL = "TO_MAIL";
    String KIND = "KIND";
    String ACTOR_KEY = "ACTOR_KEY";
    String SUBJECT = "SUBJECT";
    String ARGUMENTS = "ARGUMENTS";
    String TOLD_AT = "TOLD_AT";
    String ONCE_KEY = "ONCE_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    /** User key. */
    @NotNull
    @Indexed
    String getRecipientKey();

    /** The recipient's key as long as a mail may still tell it, then null. */
    @Indexed
    String getToMail();

    void setToMail(String recipientKey);

    /** {@link org.guildhall.notice.NoticeKind#code}. */
    @NotNull
    String getKind();

    /** User key of whoever did it; null for nobody. */
    String getActorKey();

    /** Null when empty, as on Oracle. */
    String getSubject();

    /** One a line, as {@link org.guildhall.platform.error.StoredArgument} writes them; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getArguments();

    /** Milliseconds since 1970 UTC. */
    @NotNull
    @Indexed
    Long getToldAt();

    /** The same of when the recipient has read it; null before. */
    Long getReadAt();

    void setReadAt(Long moment);

    /** SHA-256, in hexadecimal, of kind, community, recipient and the key of what is told once. */
    @NotNull
    @Unique
    String getOnceKey();
}
