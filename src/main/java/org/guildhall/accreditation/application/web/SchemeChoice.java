package org.guildhall.accreditation.application.web;

import java.util.List;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.web.Choice;

/** A scheme with the levels that can be applied for. */
@ForTemplates
public record SchemeChoice(String name, String criteria, List<Choice> levels) {

    /** @return a choice whose values are the scheme's id and the level, with a colon between them */
    static SchemeChoice of(Scheme scheme) {
        return new SchemeChoice(
                scheme.name(),
                scheme.criteria(),
                scheme.levels().stream()
                        .map(level -> new Choice(scheme.id() + ":" + level, level))
                        .toList());
    }
}
