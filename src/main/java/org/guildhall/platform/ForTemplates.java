package org.guildhall.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets the app's Velocity templates call a method, or every public method that a type declares but those that make
 * another of the type. The host blocks all others of the app's own; the build writes the marked ones into the
 * descriptor. For immutable views only, and without effect on actions, whose getters every template may call.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForTemplates {}
