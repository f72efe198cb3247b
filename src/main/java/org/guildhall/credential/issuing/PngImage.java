package org.guildhall.credential.issuing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes PNG pictures in memory. */
final class PngImage {
    /** What is wrong with a picture that cannot be taken, as the end of a key of a text. */
    @SuppressWarnings("serial")
    static final class Unfit extends Exception {
        Unfit(String reason) {
            super(reason);
        }
    }

    private PngImage() {}

    /**
     * The picture, whose size is looked at before it is decoded.
     *
     * @throws Unfit when it is damaged, no PNG, or has a side outside of the range, in pixels
     */
    static BufferedImage read(byte[] png, int shortest, int longest) throws Unfit {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.min(width, height) < shortest || Math.max(width, height) > longest) {
                throw new Unfit("pixels");
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw new Unfit("damaged");
        } finally {
            reader.dispose();
        }
    }

    /** A transparent square with what the work draws on it. */
    static BufferedImage square(int size, Consumer<Graphics2D> work) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        work.accept(canvas);
        canvas.dispose();
        return image;
    }

    static byte[] write(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
