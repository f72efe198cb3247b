package org.guildhall.build;

import java.text.AttributedCharacterIterator;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The places of a message that are filled when somebody reads it. */
final class Placeholders {
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Object[] SAMPLES = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

    private Placeholders() {}

    static boolean areWellFormed(String text) {
        try {
            new MessageFormat(text, Locale.ROOT).format(SAMPLES);
            return !LONE_APOSTROPHE.matcher(text).find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Whether both take the same arguments, and each as the same kind: as it is, as a number, as a date, or as a choice.
     * Where a choice begins with words for none, so does the other; beyond, each language has its own plurals.
     */
    static boolean agree(String one, String other) {
        try {
            return kinds(one).equals(kinds(other));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** By index. */
    private static SortedMap<Integer, String> kinds(String text) {
        SortedMap<Integer, String> kinds = new TreeMap<>();
        collect(text, kinds);
        return kinds;
    }

    private static void collect(String text, SortedMap<Integer, String> kinds) {
        MessageFormat message = new MessageFormat(text, Locale.ROOT);
        AttributedCharacterIterator characters = message.formatToCharacterIterator(SAMPLES);
        for (char each = characters.first(); each != AttributedCharacterIterator.DONE; each = characters.next()) {
            Optional.ofNullable(characters.getAttribute(MessageFormat.Field.ARGUMENT))
                    .ifPresent(index -> kinds.putIfAbsent((Integer) index, "as it is"));
        }
        Format[] formats = message.getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] instanceof ChoiceFormat choice) {
                kinds.put(i, "a choice from " + choice.getLimits()[0]);
                Arrays.stream(choice.getFormats())
                        .map(Object::toString)
                        .filter(each -> each.contains("{"))
                        .forEach(each -> collect(each, kinds));
            } else if (formats[i] != null) {
                kinds.put(i, formats[i].getClass().getSimpleName());
            }
        }
    }
}
