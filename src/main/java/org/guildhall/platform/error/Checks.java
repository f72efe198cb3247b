package org.guildhall.platform.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects every problem of an input before refusing it, so that a person sees them all at once. */
public final class Checks {
    private static final int SEVERAL_LINES_FROM = 1000;

    private final List<Problem> problems = new ArrayList<>();

    /** Notes a problem unless the condition holds. */
    public Checks that(boolean holds, String field, String key, Serializable... arguments) {
        return that(holds, Problem.of(field, key, arguments));
    }

    /** The field must be a day. */
    public Checks day(boolean isDay, String field) {
        return that(isDay, Problem.noDay(field));
    }

    /** The field must be a whole number from {@code least} to {@code most}. */
    public Checks number(int number, String field, int least, int most) {
        return that(number >= least && number <= most, Problem.outOfRange(field, least, most));
    }

    /** The same for a problem in full. */
    public Checks that(boolean holds, Problem problem) {
        if (!holds) {
            problems.add(problem);
        }
        return this;
    }

    /**
     * The text must show something, have at most {@code max} characters (Unicode code points) after trimming, and only
     * characters that a text may have; a text that may have a thousand or more may have several lines.
     */
    public Checks text(String value, String field, int max) {
        return that(!TextCharacters.areInvisible(value), field, "guildhall.refusal.required", field)
                .optionalText(value, field, max);
    }

    /** The text, if any, has at most {@code max} characters and only such as a text may have, see {@link #text}. */
    public Checks optionalText(String value, String field, int max) {
        String text = value == null ? "" : value.strip();
        return that(text.codePointCount(0, text.length()) <= max, field, "guildhall.refusal.too-long", field, max)
                .that(isWritten(text, max), field, "guildhall.refusal.characters", field);
    }

    /** The text, if any, has at most {@code max} characters and only such as a text of several lines may have. */
    public Checks optionalLines(String value, String field, int max) {
        String text = value == null ? "" : value.strip();
        return that(text.codePointCount(0, text.length()) <= max, field, "guildhall.refusal.too-long", field, max)
                .that(TextCharacters.areOfLines(text), field, "guildhall.refusal.characters", field);
    }

    private static boolean isWritten(String text, int max) {
        return max < SEVERAL_LINES_FROM ? TextCharacters.areOfOneLine(text) : TextCharacters.areOfLines(text);
    }

    /** @throws RequestRefusedException of kind INVALID with all problems noted so far, if any */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new RequestRefusedException(RequestRefusedException.Kind.INVALID, problems);
        }
    }
}
