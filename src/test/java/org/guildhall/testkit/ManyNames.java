package org.guildhall.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of people that are hard to sort: letters that languages order their own way, many scripts, any length. */
public final class ManyNames {
    private static final List<String> HARD = List.of(
            "Zzzzzzzz Tester",
            "Zzzzzzzzzz",
            "Aage Jensen",
            "Aase Dahl",
            "Anders Kaas",
            "Zara Holm",
            "Maarten Bruun",
            "Karin Vaa",
            "Chval Černý",
            "Czuczor",
            "Hynek Hus",
            "Csaba Czuczor",
            "Zsófia Gyarmati",
            "Llew Lowri",
            "Dhimitër Dritan",
            "Dritan",
            "Lowri",
            "Jonaitis",
            "Xhevdet Shehu",
            "Yra Jonaitis",
            "Tiit Õun",
            "Ljubica Njegoš",
            "Æthelred Ørsted-Weiß",
            "Ann",
            "Ann Lee",
            "ann lee",
            "Annlee 2",
            "🦊",
            "𐐨𐐩𐐪 𠮷野",
            "李".repeat(255),
            "Wolfeschlegelsteinhausenbergerdorff ".repeat(7).trim(),
            "Ab".repeat(120) + " One",
            "Ab".repeat(120) + " Two");

    /** First and last letters of Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Han, kana, Hangul, Armenian. */
    private static final int[][] SCRIPTS = {
        {'a', 'z'},
        {0x3B1, 0x3C9},
        {0x430, 0x44F},
        {0x5D0, 0x5EA},
        {0x627, 0x64A},
        {0x905, 0x939},
        {0xE01, 0xE2E},
        {0x4E00, 0x9FA5},
        {0x3041, 0x3096},
        {0xAC00, 0xD7A3},
        {0x561, 0x587}
    };

    private ManyNames() {}

    /** The hard ones, and two random ones of each script; the same for the same seed. */
    public static List<String> of(long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(HARD);
        for (int[] script : SCRIPTS) {
            IntStream.range(0, 2).forEach(i -> names.add(name(script, random)));
        }
        return names;
    }

    private static String name(int[] script, Random random) {
        return Stream.generate(() -> word(script, random))
                .limit(1 + random.nextInt(2))
                .collect(Collectors.joining(" "));
    }

    private static String word(int[] script, Random random) {
        return random.ints(script[0], script[1] + 1)
                .filter(Character::isLetter)
                .limit(2 + random.nextInt(4))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
