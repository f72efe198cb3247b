package org.guildhall.person;

import java.util.Arrays;
import java.util.Optional;

/** What a person may say of themselves in a community; all of it is up to them. */
public enum ProfileField {
    /** What they do, in a line. */
    WORK("work", 200),
    /** A few sentences about themselves. */
    ABOUT("about", 1000),
    /** The code of a {@link ReachWay}. */
    REACH("reach", 20),
    /** Words on how to reach them. */
    REACH_WORDS("reachWords", 200),
    /** Languages they speak, see {@link SpokenLanguages}. */
    LANGUAGES("languages", 20),
    /** The time zone they live in, as IANA names it, such as {@code Europe/Paris}. */
    ZONE("zone", 60),
    /** When they can be talked to, in words. */
    HOURS("hours", 200),
    /** Address of a page about them, http or https. */
    LINK("link", 1000);

    private final String code;
    private final int longest;

    ProfileField(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    /** The value stored and used in REST and forms. */
    public String code() {
        return code;
    }

    /** How many characters it may have. */
    public int longest() {
        return longest;
    }

    public static Optional<ProfileField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
