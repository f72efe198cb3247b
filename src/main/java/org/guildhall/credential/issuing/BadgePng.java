package org.guildhall.credential.issuing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A badge as a PNG picture, in the fonts that the server has. Names in a script that none of them can write give way to
 * codes.
 */
final class BadgePng {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    private BadgePng() {}

    static byte[] of(BadgeFace face) {
        BadgeLayout layout = BadgeLayout.of(face.drawable(text -> FONT.canDisplayUpTo(text) < 0));
        return PngImage.write(PngImage.square(BadgeLayout.SIZE, canvas -> draw(layout, canvas)));
    }

    private static void draw(BadgeLayout layout, Graphics2D canvas) {
        canvas.setColor(layout.tint());
        Path2D hexagon = hexagon(16, 14, 86);
        canvas.fill(hexagon);
        canvas.setStroke(rounded(24));
        canvas.draw(hexagon);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(rounded(4));
        canvas.draw(hexagon(26, 25, 93));
        canvas.fill(new RoundRectangle2D.Double(
                BadgeLayout.MIDDLE - layout.band() / 2,
                BadgeLayout.BAND_TOP,
                layout.band(),
                BadgeLayout.BAND_HEIGHT,
                24,
                24));
        for (BadgeLayout.Line line : layout.lines()) {
            canvas.setColor(line.onBand() ? layout.tint() : Color.WHITE);
            write(line, canvas);
        }
    }

    private static void write(BadgeLayout.Line line, Graphics2D canvas) {
        TextLayout text =
                new TextLayout(line.text(), FONT.deriveFont((float) line.size()), canvas.getFontRenderContext());
        double squeezed = Math.min(1, line.widest() / text.getAdvance());
        AffineTransform place = AffineTransform.getTranslateInstance(
                BadgeLayout.MIDDLE - text.getAdvance() * squeezed / 2, line.baseline());
        place.scale(squeezed, 1);
        canvas.fill(text.getOutline(place));
    }

    private static Path2D hexagon(double left, double top, double shoulder) {
        double size = BadgeLayout.SIZE;
        Path2D path = new Path2D.Double();
        path.moveTo(size / 2, top);
        path.lineTo(size - left, shoulder);
        path.lineTo(size - left, size - shoulder);
        path.lineTo(size / 2, size - top);
        path.lineTo(left, size - shoulder);
        path.lineTo(left, shoulder);
        path.closePath();
        return path;
    }

    private static BasicStroke rounded(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
