package org.guildhall.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what shows people without checking who looks: for the rules inside a write, for jobs, and for services that
 * have checked what their viewer may see. Never used by screens, macros and REST.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AsksNoRights {}
