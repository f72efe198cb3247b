package org.guildhall.platform.web;

import org.guildhall.platform.ForTemplates;

/**
 * Something that is told on a page: what it is about, what it is, and where there is more.
 *
 * @param address without the site's context path, empty where there is nothing more
 */
@ForTemplates
public record LabelledText(String label, String text, String address) {
    public static LabelledText of(String label, String text) {
        return new LabelledText(label, text, "");
    }
}
