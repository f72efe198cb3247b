package org.guildhall.person;

import java.util.Optional;
import org.guildhall.membership.Audience;

/**
 * To whom a person shows a part of their profile from now on.
 *
 * @param audience empty where they say nothing there any more
 */
public record ConsentChange(ProfileField field, Optional<Audience> audience) {}
