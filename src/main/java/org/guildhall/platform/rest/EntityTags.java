package org.guildhall.platform.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.platform.Expected;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Sha256;

/**
 * Entity tags (RFC 9110 §8.8.3): every answer of status 200 has a strong one, the digest of its bytes. Who sends it back in
 * {@code If-Match} changes nothing that somebody else has changed meanwhile.
 */
public final class EntityTags {
    /**
     * Names of headers. In small letters, as Tomcat hands them on: Jersey looks names up by the letter case of the server's
     * language, and the small letter of I is another one in Turkish.
     */
    public static final String IF_MATCH = "if-match";

    /** @see #IF_MATCH */
    public static final String IF_NONE_MATCH = "if-none-match";

    private static final int DIGITS = 32;

    private EntityTags() {}

    static String of(String entity) {
        return '"' + Sha256.hex(entity).substring(0, DIGITS) + '"';
    }

    /** Whether one of the tags of a header is this one; weak ones are none (RFC 9110 §8.8.3.2). */
    static boolean isAmong(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    /**
     * What the header {@code If-Match} says was read.
     *
     * @param header null or blank when there is none, and everything may be overwritten
     * @param view makes the body that is answered for the thing, from which its tag follows
     */
    public static <T> Expected<T> ifMatch(String header, Function<T, Object> view) {
        return header == null || header.isBlank()
                ? Expected.anything()
                : present -> requireAmong(header, of(JsonBodies.write(view.apply(present.get()))));
    }

    private static void requireAmong(String header, String present) {
        if (!isAmong(header, present)) {
            throw new RequestRefusedException(
                    RequestRefusedException.Kind.CHANGED, List.of(Problem.of("", "guildhall.rest.changed")));
        }
    }

    /** Whether the caller has what would be answered. */
    static boolean isKnown(Optional<String> ifNoneMatch, Optional<String> tag) {
        return ifNoneMatch.isPresent()
                && tag.isPresent()
                && isAmong(ifNoneMatch.get().replace("W/", ""), tag.get());
    }
}
