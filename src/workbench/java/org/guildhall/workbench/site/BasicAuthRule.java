package org.guildhall.workbench.site;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether calls may sign in by basic authentication, as Confluence 10.2 refuses by default.
 *
 * @param blockRequests whether it is refused
 * @param allowedPaths where it is taken all the same, such as {@code /rest/api/*}; a star stands for any text
 * @param allowedUsers from whom it is taken all the same, by user name, with the same star
 */
public record BasicAuthRule(boolean blockRequests, List<String> allowedPaths, List<String> allowedUsers) {
    static final BasicAuthRule OFF = new BasicAuthRule(false, List.of(), List.of());

    public boolean allows(String path, String username) {
        return !blockRequests || isOne(allowedPaths, path) || isOne(allowedUsers, username);
    }

    private static boolean isOne(List<String> patterns, String text) {
        return patterns.stream()
                .anyMatch(pattern -> text.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
    }
}
