package org.guildhall.accreditation.application.web;

import java.util.List;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.platform.ForTemplates;
import org.guildhall.platform.Messages;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.LabelledText;

/**
 * A scheme with the levels that can be applied for.
 *
 * @param asked what the scheme says of itself to applicants; empty where it says nothing
 * @param levels their values are the scheme's id and the level, with a colon between them
 */
@ForTemplates
public record SchemeChoice(long id, String name, List<LabelledText> asked, List<Choice> levels) {

    static SchemeChoice of(Scheme scheme, Messages texts) {
        return new SchemeChoice(
                scheme.id(),
                scheme.name(),
                asked(scheme.rules().content(), texts),
                scheme.levels().stream()
                        .map(level -> new Choice(scheme.id() + ":" + level, level))
                        .toList());
    }

    private static List<LabelledText> asked(SchemeRules.Content content, Messages texts) {
        return Stream.of(
                        fact("purpose", content.purpose(), texts),
                        fact("prerequisites", content.prerequisites(), texts),
                        fact("competences", content.competences(), texts),
                        fact("criteria", content.criteria(), texts))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private static LabelledText fact(String field, String text, Messages texts) {
        return LabelledText.of(texts.text("guildhall.scheme.field." + field), text);
    }

    /** Whether this value of the form means a level of the scheme. */
    @ForTemplates
    public boolean isWanted(String wanted) {
        return wanted.startsWith(id + ":");
    }
}
