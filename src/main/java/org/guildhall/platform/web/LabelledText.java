package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/**
 * A label with its text, and a link to more.
 *
 * @param address without the site's context path, empty where there is nothing more
 */
@ForTemplates
public record LabelledText(String label, String text, String address) {
    public static LabelledText of(String label, String text) {
        return new LabelledText(label, text, "");
    }
}
