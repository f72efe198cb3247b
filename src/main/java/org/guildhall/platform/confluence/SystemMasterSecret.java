package org.guildhall.platform.confluence;

import jakarta.inject.Named;
import java.util.Optional;
import org.guildhall.platform.MasterSecret;

/**
 * The master secret from the system property {@code guildhall.masterSecret}, which the site's administrator sets on every
 * node where Confluence's other start options are set: outside the database, so that no backup of it holds both the keys
 * and what opens them.
 */
@Named
public class SystemMasterSecret implements MasterSecret {
    static final String PROPERTY = "guildhall.masterSecret";
    private static final int SHORTEST = 32;

    @Override
    public Optional<String> value() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).filter(secret -> secret.length() >= SHORTEST);
    }
}
