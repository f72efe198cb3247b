package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** Suggests with what the numbers of a new scheme begin. */
@Named
public class NumberPrefixes {
    private static final int LONGEST = 10;
    private static final int OF_ONE_WORD = 5;
    private static final int MOST = 999;
    private static final String WITHOUT_LETTERS = "AC";

    private final AccreditationRights rights;
    private final Schemes schemes;

    @Inject
    public NumberPrefixes(AccreditationRights rights, Schemes schemes) {
        this.rights = rights;
        this.schemes = schemes;
    }

    /**
     * A prefix that no scheme of the site has: the initials of the name, in which words of capitals stay as they are, or
     * the beginning of its only word; with a number behind where that is taken.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException as {@link AccreditationRights#configurable}
     */
    public String suggested(Viewer viewer, SpaceKey space, String name) {
        rights.configurable(viewer, space);
        String base = base(name, space);
        return Stream.concat(Stream.of(""), IntStream.rangeClosed(2, MOST).mapToObj(String::valueOf))
                .map(end -> cut(base, LONGEST - end.length()) + end)
                .filter(prefix -> !schemes.isPrefixTaken(prefix))
                .findFirst()
                .orElse(base);
    }

    private static String base(String name, SpaceKey space) {
        return Stream.of(initials(name), plain(space.value()), WITHOUT_LETTERS)
                .filter(each -> each.length() >= 2)
                .map(each -> cut(each, LONGEST))
                .findFirst()
                .orElseThrow();
    }

    private static String initials(String name) {
        String[] words = Arrays.stream(name.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !plain(word).isEmpty())
                .toArray(String[]::new);
        return words.length == 1
                ? cut(plain(words[0]), OF_ONE_WORD)
                : Arrays.stream(words).map(NumberPrefixes::initial).collect(Collectors.joining());
    }

    private static String initial(String word) {
        boolean isCapitals = word.equals(word.toUpperCase(Locale.ROOT));
        return isCapitals ? plain(word) : plain(word).substring(0, 1);
    }

    /** What of a text may stand in a prefix, letters without their accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
