package org.guildhall.credential.verification;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guildhall.platform.error.RequestRefusedException;

/** The e-mail address of the person who should be the holder of a credential, as it is typed or pasted. */
public final class Recipient {
    private static final String AROUND = "[\\p{IsWhite_Space}\\p{Cf}]+";
    private static final Pattern ENDS = Pattern.compile("\\A" + AROUND + "|" + AROUND + "\\z");
    private static final String LETTER = "[^@\\p{IsWhite_Space}\\p{Cc}\\p{Cf}\\p{Cs}\\uFFFD]";
    private static final Pattern ADDRESS = Pattern.compile(LETTER + "{1,100}@" + LETTER + "{1,150}");

    private Recipient() {}

    /**
     * The address without what came along at its ends.
     *
     * @param typed null or empty when nobody is expected
     * @param field the name of the field, for the refusal
     * @throws RequestRefusedException of kind INVALID when there is something, and it is no address: a check that was
     *     asked for is never left out silently
     */
    public static Optional<String> read(String typed, String field) {
        if (typed == null || typed.isEmpty()) {
            return Optional.empty();
        }
        String address = ENDS.matcher(typed).replaceAll("");
        if (!ADDRESS.matcher(address).matches()) {
            throw RequestRefusedException.invalid(field, "guildhall.accreditation.email-form");
        }
        return Optional.of(address);
    }
}
