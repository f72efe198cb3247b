package org.guildhall.expertise;

import java.util.Optional;
import org.guildhall.platform.SpaceKey;

/**
 * What somebody looks for.
 *
 * @param text at most 200 characters
 * @param community empty for all communities that the viewer may see
 * @param after where the page before ended
 * @param size 1 to 100
 */
public record ExpertiseQuery(String text, Optional<SpaceKey> community, Optional<String> after, int size) {}
