package org.guildhall.credential.verification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.credential.openbadges.ReasonCode;

/** The stable codes of all that verifications can find, each of which has a text. */
final class ReportCodes {
    /** What is found by nobody but the page that works without a network. */
    static final List<String> OFFLINE_REASONS =
            List.of("list-too-old", "list-older-than-badge", "clock-before-list", "browser-cannot-check");

    private ReportCodes() {}

    static List<String> allReasons() {
        return Stream.concat(Arrays.stream(ReasonCode.values()).map(ReasonCode::code), OFFLINE_REASONS.stream())
                .toList();
    }
}
