package org.guildhall.credential.openbadges;

import java.util.Optional;

/** Gets what a credential points to. The default gets nothing: what others write never makes this server connect. */
@FunctionalInterface
public interface Fetcher {
    Fetcher NONE = url -> Optional.empty();

    /** The text behind the address, empty when it may not or cannot be had. */
    Optional<String> fetch(String url);
}
