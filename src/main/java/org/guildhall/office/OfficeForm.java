package org.guildhall.office;

import java.util.List;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Identity;

/**
 * What somebody writes about an office.
 *
 * @param name of one's own office, 1 to {@value #LONGEST_NAME} characters; not looked at for a common kind
 * @param description at most {@value #LONGEST_DESCRIPTION} characters; null counts as empty, as for all texts
 * @param checklist at most {@value #MOST_LINES} lines of at most {@value #LONGEST_LINE} characters
 */
public record OfficeForm(String name, String description, boolean wanted, String checklist) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_DESCRIPTION = 500;
    static final int MOST_LINES = 20;
    static final int LONGEST_LINE = 200;

    /** The same without blanks around and between. */
    record Content(String name, String description, boolean wanted, List<String> checklist) {}

    /** @throws RequestRefusedException INVALID (400) naming every field that is wrong */
    Content checked(OfficeKind kind) {
        boolean isOwn = kind == OfficeKind.OWN;
        Checks checks = new Checks();
        if (isOwn) {
            checks.text(name, "name", LONGEST_NAME);
        }
        List<String> lines = lines();
        checks.optionalText(description, "description", LONGEST_DESCRIPTION)
                .that(
                        lines.size() <= MOST_LINES,
                        "checklist",
                        "guildhall.office.checklist.lines",
                        "checklist",
                        MOST_LINES);
        lines.stream().limit(MOST_LINES).forEach(line -> checks.optionalText(line, "checklist", LONGEST_LINE));
        checks.orRefuse();
        return new Content(isOwn ? Identity.shown(name) : "", text(description), wanted, lines);
    }

    private List<String> lines() {
        return checklist == null
                ? List.of()
                : checklist
                        .lines()
                        .map(Identity::shown)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
