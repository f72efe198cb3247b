package org.guildhall.communities;

import java.util.Arrays;
import java.util.Optional;

/** How many members a community has, as far as that helps to choose one. */
public enum CommunitySize {
    SMALL("small", 0, 10),
    MEDIUM("medium", 11, 50),
    LARGE("large", 51, Integer.MAX_VALUE);

    private final String code;
    private final int least;
    private final int most;

    CommunitySize(String code, int least, int most) {
        this.code = code;
        this.least = least;
        this.most = most;
    }

    /** The value used in REST and forms. */
    public String code() {
        return code;
    }

    boolean includes(int members) {
        return members >= least && members <= most;
    }

    public static Optional<CommunitySize> ofCode(String code) {
        return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
    }
}
