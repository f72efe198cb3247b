package org.guildhall.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of text bundles: {@code feature.properties} in English and {@code feature_de.properties}, {@code
 * feature_pt_BR.properties} and so on in every other language.
 */
final class TextBundles {
    /** The app's own. */
    static final Path FOLDER = Path.of("src/main/resources/i18n");

    private static final Pattern NAME = Pattern.compile("([a-z]+)(?:_([a-z]{2,3}(?:_[A-Z]{2})?))?\\.properties");
    private static final String ENGLISH = "";

    /** By language, then by feature, then by key. */
    private final SortedMap<String, SortedMap<String, SortedMap<String, String>>> languages = new TreeMap<>();

    private final List<String> faults = new ArrayList<>();

    TextBundles(Path folder) {
        languages.put(ENGLISH, new TreeMap<>());
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        languages.forEach(this::requireEachKeyOnce);
        languages.keySet().stream()
                .filter(language -> !language.equals(ENGLISH))
                .forEach(this::compare);
    }

    Set<String> features() {
        return languages.get(ENGLISH).keySet();
    }

    /** Beside English. */
    Set<String> languages() {
        Set<String> others = new TreeSet<>(languages.keySet());
        others.remove(ENGLISH);
        return others;
    }

    /** Every English text by its key. */
    SortedMap<String, String> english() {
        SortedMap<String, String> all = new TreeMap<>();
        languages.get(ENGLISH).values().forEach(all::putAll);
        return all;
    }

    /** What is wrong with files, keys and arguments; empty when every language says what English says. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void read(Path file) {
        String name = file.getFileName().toString();
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            faults.add(name + ": not the name of a bundle");
            return;
        }
        Noting texts = new Noting(name);
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (MalformedInputException | IllegalArgumentException e) {
            faults.add(name + ": cannot be read");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String language = Optional.ofNullable(matcher.group(2)).orElse(ENGLISH);
        languages.computeIfAbsent(language, any -> new TreeMap<>()).put(matcher.group(1), texts.read);
    }

    private void requireEachKeyOnce(String language, SortedMap<String, SortedMap<String, String>> bundles) {
        Map<String, String> homes = new TreeMap<>();
        bundles.forEach((feature, texts) -> texts.forEach((key, text) -> {
            String home = homes.put(key, feature);
            if (home != null) {
                faults.add(key + ": in " + home + " and in " + feature);
            }
            if (!Placeholders.areWellFormed(text)) {
                faults.add(key + ": a message that cannot be formatted");
            }
        }));
    }

    private void compare(String language) {
        SortedMap<String, SortedMap<String, String>> english = languages.get(ENGLISH);
        SortedMap<String, SortedMap<String, String>> translated = languages.get(language);
        Set<String> features = new TreeSet<>(english.keySet());
        features.addAll(translated.keySet());
        for (String feature : features) {
            if (!translated.containsKey(feature) || !english.containsKey(feature)) {
                faults.add(feature + ": not both in English and in " + language);
            } else {
                compare(language, english.get(feature), translated.get(feature));
            }
        }
    }

    private void compare(String language, Map<String, String> english, Map<String, String> translated) {
        Set<String> keys = new TreeSet<>(english.keySet());
        keys.addAll(translated.keySet());
        for (String key : keys) {
            if (!translated.containsKey(key) || !english.containsKey(key)) {
                faults.add(key + ": not both in English and in " + language);
            } else if (!Placeholders.agree(english.get(key), translated.get(key))) {
                faults.add(key + ": other arguments in " + language + " than in English");
            } else if (translated.get(key).isBlank() && !english.get(key).isBlank()) {
                faults.add(key + ": empty in " + language);
            }
        }
    }

    /** Remembers what is read, and complains of a key that comes again. */
    @SuppressWarnings("serial")
    private final class Noting extends Properties {
        private final transient SortedMap<String, String> read = new TreeMap<>();
        private final String name;

        Noting(String name) {
            this.name = name;
        }

        @Override
        public synchronized Object put(Object key, Object text) {
            if (read.put((String) key, (String) text) != null) {
                faults.add(key + ": twice in " + name);
            }
            return null;
        }
    }
}
