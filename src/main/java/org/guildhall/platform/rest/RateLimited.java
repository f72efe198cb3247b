package org.guildhall.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that searches or lists for whoever asks: each person, and each address from which nobody has signed in, may call
 * all of these together as often within a minute as the site's administrators say.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {}
