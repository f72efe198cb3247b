package org.guildhall.credential.issuing;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.guildhall.platform.error.RequestRefusedException;

/** A picture as somebody gives it: made anew as a square PNG, so that nothing but what is seen is kept. */
final class UploadedPicture {
    static final String FIELD = "picture";
    /** In bytes. */
    static final int LARGEST_FILE = 1_000_000;

    private static final int SHORTEST_SIDE = 100;
    private static final int LONGEST_SIDE = 4_000;
    /** In bytes of the PNG that is kept: pages show it inside of themselves. */
    private static final int LARGEST_KEPT = 250_000;
    /** Sides in pixels; a smaller one is taken where the larger takes too many bytes. */
    private static final int[] SIDES = {400, 320, 240};

    private UploadedPicture() {}

    /**
     * The picture as a square PNG of at most 400 by 400 pixels.
     *
     * @param file a PNG or SVG picture
     * @throws RequestRefusedException INVALID (400) when it is none, too large or too small, or an SVG that holds more than a drawing
     */
    static byte[] png(byte[] file) {
        if (file.length == 0 || file.length > LARGEST_FILE) {
            throw refused(file.length == 0 ? "missing" : "bytes");
        }
        return IntStream.of(SIDES)
                .mapToObj(side -> PngImage.write(image(file, side)))
                .filter(png -> png.length <= LARGEST_KEPT)
                .findFirst()
                .orElseThrow(() -> refused("bytes"));
    }

    private static BufferedImage image(byte[] file, int side) {
        try {
            return isSvg(file)
                    ? SvgImage.draw(file, side)
                    : fitted(PngImage.read(file, SHORTEST_SIDE, LONGEST_SIDE), side);
        } catch (PngImage.Unfit e) {
            throw refused(e.getMessage());
        }
    }

    private static boolean isSvg(byte[] file) {
        int first = IntStream.range(0, file.length)
                .map(i -> file[i])
                .filter(letter -> letter > ' ')
                .findFirst()
                .orElse(0);
        return first == '<';
    }

    /** In the middle of a square, halved as often as it can be first, since a single large step leaves jagged lines. */
    private static BufferedImage fitted(BufferedImage image, int side) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        int next = Math.max(side, (longest + 1) / 2);
        int width = Math.max(1, image.getWidth() * next / longest);
        int height = Math.max(1, image.getHeight() * next / longest);
        BufferedImage smaller = PngImage.square(
                next, canvas -> canvas.drawImage(image, (next - width) / 2, (next - height) / 2, width, height, null));
        return next == side ? smaller : fitted(smaller, side);
    }

    private static RequestRefusedException refused(String reason) {
        return RequestRefusedException.invalid(
                FIELD, "guildhall.design.picture." + reason, LARGEST_FILE / 1000, SHORTEST_SIDE, LONGEST_SIDE);
    }
}
