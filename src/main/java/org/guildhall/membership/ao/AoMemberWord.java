package org.guildhall.membership.ao;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One word of a member's name, so that people are found by any of their names. */
@Table("MEMBER_WORD")
@Preload
public interface AoMemberWord extends RawEntity<Long> {
    String COMMUNITY_ID = "COMMUNITY_ID";
    String MEMBER_ID = "MEMBER_ID";
    String WORD = "WORD";
    String WORD_KEY = "WORD_KEY";

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Indexed
    Long getCommunityId();

    @NotNull
    @Indexed
    Long getMemberId();

    /** The folded word in digits, as {@link org.guildhall.platform.text.DigitCode} writes it. */
    @NotNull
    @StringLength(450)
    String getWord();

    /** Place in the list of the community's words: the word, then the member's name. */
    @NotNull
    @Indexed
    @StringLength(450)
    String getWordKey();
}
