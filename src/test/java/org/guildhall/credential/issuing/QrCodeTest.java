package org.guildhall.credential.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** A code that is drawn as a path is read back as a camera would. */
public class QrCodeTest {
    private static final int PIXELS = 4;

    @Test
    public void whatIsDrawnIsWhatIsRead() throws ReaderException {
        for (String text : List.of(
                "https://wiki.example.org/plugins/guildhall/verify.action?number=MVF-2026-000123-K",
                "https://wiki.example.org/" + "x".repeat(300))) {
            assertThat(read(QrCode.of(text))).isEqualTo(text);
        }
    }

    @Test
    public void thePathHoldsPathCommandsAlone() {
        assertThat(QrCode.of("https://wiki.example.org/\"><script>").path()).matches("[Mhvz0-9 -]+");
    }

    private static String read(QrCode code) throws ReaderException {
        int side = code.size() * PIXELS;
        int[] picture = new int[side * side];
        Arrays.fill(picture, 0xFFFFFF);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(code.path());
        while (square.find()) {
            int x = Integer.parseInt(square.group(1)) * PIXELS;
            int y = Integer.parseInt(square.group(2)) * PIXELS;
            for (int row = y; row < y + PIXELS; row++) {
                Arrays.fill(picture, row * side + x, row * side + x + PIXELS, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))))
                .getText();
    }
}
