package org.guildhall.platform.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;

/** What the editor shows in a macro's place. */
final class EditorPicture {
    private static final String IMAGES = "/download/resources/org.guildhall.confluence/images/";
    private static final int WIDTH = 320;
    private static final int HEIGHT = 136;

    private EditorPicture() {}

    /** A sketch of what the macro shows, in the frame with which the host says the macro's name. */
    static ImagePlaceholder of(String macro) {
        return new DefaultImagePlaceholder(
                IMAGES + macro + "-placeholder.png", true, new ImageDimensions(WIDTH, HEIGHT));
    }
}
