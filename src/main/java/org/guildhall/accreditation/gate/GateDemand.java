package org.guildhall.accreditation.gate;

import java.util.Optional;
import org.guildhall.platform.SpaceKey;

/**
 * What a gate asks for.
 *
 * @param scheme name of a scheme, empty for any of the community
 * @param level name of the lowest level that will do, empty for any
 */
public record GateDemand(SpaceKey space, Optional<String> scheme, Optional<String> level) {}
