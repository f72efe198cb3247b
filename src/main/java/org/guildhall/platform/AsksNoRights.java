package org.guildhall.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells of people without asking who looks: for the rules inside a write, for jobs, and for services that have asked what
 * their viewer may see. Never for screens, macros and REST; the stored data are the same without saying so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface AsksNoRights {}
