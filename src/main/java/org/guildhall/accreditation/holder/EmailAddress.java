package org.guildhall.accreditation.holder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guildhall.platform.text.PastedText;

/** E-mail addresses as people paste them from messages and address books. */
public final class EmailAddress {
    private static final Pattern LINK = Pattern.compile("(?i)mailto:([^?]*)(\\?.*)?");
    private static final Pattern WITH_NAME = Pattern.compile("[^<>]*<([^<>]*)>");

    /** No white space, brackets, quotation marks, separators or characters without a shape. */
    private static final String CHARACTERS = "[^@\\p{IsWhite_Space}\\p{C}<>()\\[\\],;:\\\\\"]";

    private static final Pattern ADDRESS = Pattern.compile(CHARACTERS + "{1,100}@" + CHARACTERS + "{1,150}");

    private EmailAddress() {}

    /**
     * The address alone: without {@code mailto:}, without the name and the angle brackets around it, and without white
     * space and characters that show nothing at its ends. Empty for null; else the text as it is where there is no
     * address in it.
     */
    public static String read(String pasted) {
        String text = pasted == null ? "" : PastedText.words(pasted);
        String address = PastedText.words(inside(LINK, inside(WITH_NAME, text)));
        return isWellFormed(address) ? address : text;
    }

    /** Whether it is one address and nothing else, of at most 251 characters; it need not exist. */
    public static boolean isWellFormed(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static String inside(Pattern around, String text) {
        Matcher matcher = around.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }
}
