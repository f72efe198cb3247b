package org.guildhall.build;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.guildhall.platform.text.Folding;

/** Where this build put the app's classes: each line of hosts has a folder of its own. */
public final class Compiled {
    private Compiled() {}

    /** The folder of the app's classes and resources. */
    public static Path classes() {
        try {
            return Path.of(Folding.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
