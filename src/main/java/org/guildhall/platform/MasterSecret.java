package org.guildhall.platform;

import java.util.Optional;

/** The secret with which the site's administrator protects private keys at rest. */
public interface MasterSecret {

    /** Empty until the administrator sets one of at least 32 characters. */
    Optional<String> value();
}
