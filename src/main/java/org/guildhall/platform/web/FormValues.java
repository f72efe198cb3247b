package org.guildhall.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What people type into forms, as services take it. */
public final class FormValues {
    private FormValues() {}

    /** 0, which is nobody's, for what is no id. */
    public static long id(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    /** 0 for what is no whole number. */
    public static int number(String text) {
        return text.trim().matches("[0-9]{1,6}") ? Integer.parseInt(text.trim()) : 0;
    }

    /** Null for what is no day. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.trim());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
