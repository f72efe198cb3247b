package org.guildhall.platform;

import java.util.List;
import java.util.function.Function;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Sha256;

/** What a form was filled from, as a short text that it sends along, so that nobody overwrites another's change. */
public final class FormVersion {
    private static final int LENGTH = 16;

    private FormVersion() {}

    /** A text of 16 characters that changes with the values. */
    public static String of(List<String> values) {
        return Sha256.hex(String.join("\n", values)).substring(0, LENGTH);
    }

    /**
     * What somebody read who sends this version.
     *
     * @param sent the version that came with the form; empty to change whatever is there
     * @param version the version of a thing as it is now
     * @param changed what to say when it is another one
     */
    public static <T> Expected<T> expected(String sent, Function<T, String> version, Function<T, Problem> changed) {
        return sent.isEmpty()
                ? Expected.anything()
                : present -> {
                    T now = present.get();
                    if (!version.apply(now).equals(sent)) {
                        throw new RequestRefusedException(
                                RequestRefusedException.Kind.CHANGED, List.of(changed.apply(now)));
                    }
                };
    }
}
