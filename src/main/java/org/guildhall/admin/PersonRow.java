package org.guildhall.admin;

/** A person in a list with a form to act on: the stored key, and what is shown. */
public record PersonRow(String key, String name, String note, boolean coordinator, String since) {}
