package org.guildhall.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.membership.PartFacet;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * The filter of a directory as one text, which the screen writes and reads back:
 * {@code topic:weaving does accredited:"Master of Looms">="Level 2" -role:coordinator askable joined:30d}. Terms about the
 * same thing mean one or the other; terms about different things, all of them; a hyphen before a term, that it must not be so.
 */
final class FilterText {
    /** The most characters. */
    static final int LONGEST = 2000;

    static final String TOPIC = "topic";
    static final String ASKABLE = "askable";

    /** Words that stand alone, without a value. */
    private static final Set<String> ALONE = Set.of(ASKABLE, PartFacet.RESTING);

    private static final String YES = "yes";

    private static final String AT_LEAST = ">=";
    private static final int MOST_TERMS = 50;
    private static final Set<String> RELATIONS = Set.of("teaches", "does", "knows", "learns");
    private static final String VALUE = "\"(?:[^\"]|\"\")*\"|[^\\s\"=:>]+";
    private static final Pattern TERM =
            Pattern.compile("(-?)([a-z]+(?:-[a-z]+)*)(?::(" + VALUE + ")(?:(>?=)(" + VALUE + "))?)?(?=\\s|$)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.+#/-]+");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private FilterText() {}

    /**
     * @return each term once
     * @throws RequestRefusedException INVALID (400) at {@code f}, naming the word that is not understood
     */
    static List<FilterTerm> parse(String text) {
        String typed = text.strip();
        if (typed.length() > LONGEST) {
            throw RequestRefusedException.invalid("f", "guildhall.directory.filter.too-long", LONGEST);
        }
        List<FilterTerm> terms = new ArrayList<>();
        Matcher term = TERM.matcher(typed);
        for (int at = 0; at < typed.length(); at = term.end()) {
            at = skipSpace(typed, at);
            if (!term.region(at, typed.length()).lookingAt()) {
                throw notUnderstood(typed, at);
            }
            add(terms, term, typed, at);
        }
        if (terms.size() > MOST_TERMS) {
            throw RequestRefusedException.invalid("f", "guildhall.directory.filter.too-many", MOST_TERMS);
        }
        return List.copyOf(new LinkedHashSet<>(terms));
    }

    private static void add(List<FilterTerm> terms, Matcher term, String typed, int at) {
        String key = term.group(2);
        boolean hasValue = term.group(3) != null;
        FilterTerm last = terms.isEmpty() ? null : terms.get(terms.size() - 1);
        if (!hasValue && RELATIONS.contains(key) && term.group(1).isEmpty() && isBareTopic(last)) {
            terms.set(terms.size() - 1, new FilterTerm(TOPIC, last.value(), key, last.isExcluded()));
        } else if (hasValue || ALONE.contains(key)) {
            String value = hasValue ? plain(term.group(3)) : YES;
            if (value.isBlank()) {
                throw notUnderstood(typed, at);
            }
            terms.add(new FilterTerm(
                    key,
                    value,
                    term.group(5) == null ? "" : plain(term.group(5)),
                    AT_LEAST.equals(term.group(4)),
                    !term.group(1).isEmpty()));
        } else {
            throw notUnderstood(typed, at);
        }
    }

    private static boolean isBareTopic(FilterTerm term) {
        return term != null && term.key().equals(TOPIC) && term.detail().isEmpty();
    }

    private static int skipSpace(String typed, int from) {
        int at = from;
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return at;
    }

    private static RequestRefusedException notUnderstood(String typed, int at) {
        return notUnderstood(word(typed, at));
    }

    /** The refusal of a word. */
    static RequestRefusedException notUnderstood(String word) {
        return RequestRefusedException.invalid("f", "guildhall.directory.filter.not-understood", word);
    }

    private static String word(String typed, int at) {
        Matcher word = WORD.matcher(typed);
        return word.find(at) ? word.group() : typed;
    }

    private static String plain(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }

    /** As {@link #parse} reads it. */
    static String write(List<FilterTerm> terms) {
        return terms.stream().map(FilterText::write).collect(Collectors.joining(" "));
    }

    /** One term. */
    static String write(FilterTerm term) {
        String sign = term.isExcluded() ? "-" : "";
        if (ALONE.contains(term.key())
                && term.value().equals(YES)
                && term.detail().isEmpty()) {
            return sign + term.key();
        }
        String said = sign + term.key() + ":" + quoted(term.value());
        if (term.detail().isEmpty()) {
            return said;
        }
        String comparison = term.isAtLeast() ? AT_LEAST : "=";
        return term.key().equals(TOPIC) ? said + " " + term.detail() : said + comparison + quoted(term.detail());
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
