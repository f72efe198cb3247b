package org.guildhall.accreditation.scheme.web;

import java.io.Serializable;
import java.util.Optional;
import org.guildhall.platform.Messages;

/** Says in a line how long accreditations under a scheme hold, and when they are renewed. */
final class SchemeSummary {
    private final Messages texts;

    SchemeSummary(Messages texts) {
        this.texts = texts;
    }

    String of(SchemeForm form) {
        return text("summary", validity(form), opening(form), grace(form));
    }

    private String validity(SchemeForm form) {
        return months(form, "validityMonths")
                .map(months -> text("summary.validity", months))
                .orElseGet(() -> text("summary.validity.none"));
    }

    private String opening(SchemeForm form) {
        return months(form, "opensMonths")
                .map(months -> text("summary.opens", months))
                .orElseGet(() -> text("summary.opens.none"));
    }

    private String grace(SchemeForm form) {
        String key = form.isTicked("graceCounts") ? "summary.grace.counts" : "summary.grace";
        return months(form, "graceMonths").map(months -> text(key, months)).orElseGet(() -> text("summary.grace.none"));
    }

    private Optional<String> months(SchemeForm form, String field) {
        return form.number(field)
                .filter(months -> months > 0)
                .map(months -> texts.text("guildhall.accreditation.schemes.months", months));
    }

    private String text(String key, Serializable... arguments) {
        return texts.text("guildhall.scheme." + key, arguments);
    }
}
