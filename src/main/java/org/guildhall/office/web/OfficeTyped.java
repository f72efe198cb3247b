package org.guildhall.office.web;

import java.util.Optional;

/** What was typed about an office; empty for what the form did not have. */
final class OfficeTyped {
    String person = "";
    Optional<String> begins = Optional.empty();
    String months = "";
    String ends = "";
    Optional<String> name = Optional.empty();
    Optional<String> description = Optional.empty();
    boolean wanted;
    Optional<String> checklist = Optional.empty();
}
