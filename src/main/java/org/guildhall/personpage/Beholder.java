package org.guildhall.personpage;

import java.util.Set;
import org.guildhall.membership.Audience;
import org.guildhall.platform.Viewer;

/**
 * To whom a person is shown: somebody who looks, or whom the person wants to see themselves through the eyes of.
 *
 * @param viewer whose rights decide what of other features is shown
 * @param audiences to which they belong, {@link Audience#ME} only for the person
 */
record Beholder(Viewer viewer, Set<Audience> audiences) {}
