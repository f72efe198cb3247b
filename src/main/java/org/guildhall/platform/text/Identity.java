package org.guildhall.platform.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Whether two texts are the same to people who name things: in the composed form of Unicode (NFC), without white space at
 * the ends, runs of white space as one space, and without regard to letter case. Nothing else is left out: accents and
 * signs tell things apart, so that C++ is not C# and Año not Ano.
 */
public final class Identity {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final int DOTLESS_I = 0x131;

    private Identity() {}

    /** The text in its composed form and with single spaces, as it is shown; the case stays. */
    public static String shown(String text) {
        String spaced = WHITE_SPACE.matcher(text).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    /** The text that is equal for two texts that are the same. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(shown(text), Normalizer.Form.NFD)
                .codePoints()
                .forEach(point -> folded.append(fold(point)));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Its digest in 64 hexadecimal digits: short enough for a unique key, and different to the last letter. */
    public static String digest(String text) {
        return Sha256.hex(of(text));
    }

    public static boolean isSame(String one, String other) {
        return of(one).equals(of(other));
    }

    /**
     * The one of several that somebody means by a name: the one that is called so, else the only one that a search for the
     * name would find whole, see {@link Folding}.
     */
    public static <T> Optional<T> called(Collection<T> all, Function<T, String> name, String typed) {
        Optional<T> same =
                all.stream().filter(each -> isSame(name.apply(each), typed)).findFirst();
        String folded = Folding.fold(typed);
        List<T> alike = same.isPresent() || folded.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(each -> Folding.fold(name.apply(each)).equals(folded))
                        .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : same;
    }

    /** Full case folding of a character, which is the same in all languages; upper case alone would join ı and i. */
    private static String fold(int point) {
        String character = Character.toString(point);
        return point == DOTLESS_I
                ? character
                : character
                        .toLowerCase(Locale.ROOT)
                        .toUpperCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(upper -> Character.toString(upper).toLowerCase(Locale.ROOT))
                        .collect(java.util.stream.Collectors.joining());
    }
}
