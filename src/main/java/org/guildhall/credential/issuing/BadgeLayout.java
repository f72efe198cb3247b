package org.guildhall.credential.issuing;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything stands on a drawn badge: a hexagon in the colour of the level with the names of issuer and scheme, the
 * level on a bright band, and the year. Lengths are in pixels of a picture of {@link #SIZE} by {@link #SIZE}.
 */
record BadgeLayout(Color tint, double band, List<Line> lines) {
    static final int SIZE = 400;
    static final double MIDDLE = SIZE / 2.0;
    static final double BAND_TOP = 250;
    static final double BAND_HEIGHT = 56;
    static final double WIDEST = 336;

    /** White on each has a contrast of more than 5 to 1. */
    private static final List<Color> TINTS = Stream.of("#0b4f8a", "#1d6b45", "#5b3a9a", "#8a4b00", "#9c1f4a", "#37474f")
            .map(Color::decode)
            .toList();

    /**
     * One line of text, centred.
     *
     * @param baseline from the top
     * @param size of the font
     * @param widest what it must not exceed
     * @param onBand whether it stands on the bright band
     */
    record Line(String text, double baseline, double size, double widest, boolean onBand) {}

    static BadgeLayout of(BadgeFace face) {
        List<Line> lines = new ArrayList<>();
        addAll(lines, block(face.issuer(), 94, 240, false, new Fit(21, 1), new Fit(17, 2)));
        addAll(
                lines,
                block(
                        face.scheme(),
                        178,
                        WIDEST,
                        false,
                        new Fit(48, 2),
                        new Fit(38, 3),
                        new Fit(28, 4),
                        new Fit(22, 5)));
        List<Line> level = block(
                face.level(),
                BAND_TOP + BAND_HEIGHT / 2,
                WIDEST - 48,
                true,
                new Fit(36, 1),
                new Fit(28, 1),
                new Fit(21, 2));
        addAll(lines, level);
        addAll(lines, block(String.valueOf(face.year()), 338, 160, false, new Fit(26, 1)));
        double widest = level.stream()
                .mapToDouble(line -> WrappedText.width(line.text()) * line.size())
                .max()
                .orElse(0);
        return new BadgeLayout(
                TINTS.get(face.rank() % TINTS.size()), Math.min(WIDEST - 20, widest + 48), List.copyOf(lines));
    }

    /** A size of the font, and how many lines there may be in it. */
    private record Fit(double size, int lines) {}

    private static void addAll(List<Line> lines, List<Line> more) {
        more.stream().filter(line -> !line.text().isEmpty()).forEach(lines::add);
    }

    /** The text around a height, in the first of the sizes in which all of it has room, or cut in the last. */
    private static List<Line> block(String text, double centre, double widest, boolean onBand, Fit... fits) {
        Fit last = fits[fits.length - 1];
        return Stream.of(fits)
                .flatMap(fit -> WrappedText.within(text, widest / fit.size(), fit.lines())
                        .map(lines -> set(lines, centre, fit.size(), widest, onBand))
                        .stream())
                .findFirst()
                .orElseGet(() -> set(
                        WrappedText.cut(text, widest / last.size(), last.lines()),
                        centre,
                        last.size(),
                        widest,
                        onBand));
    }

    private static List<Line> set(List<String> texts, double centre, double size, double widest, boolean onBand) {
        double step = size * 1.15;
        double first = centre - step * (texts.size() - 1) / 2 + size * 0.36;
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, first + step * lines.size(), size, widest, onBand));
        }
        return lines;
    }
}
