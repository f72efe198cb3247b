package org.guildhall.accreditation.scheme.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.accreditation.scheme.web.SchemeField.Section;
import org.guildhall.platform.Messages;
import org.guildhall.platform.web.Choice;
import org.guildhall.platform.web.FormField;
import org.guildhall.platform.web.FormFields;
import org.guildhall.platform.web.FormProblems;
import org.guildhall.platform.web.FormSection;

/** Puts the form of a scheme into sections: what everybody fills in, and what only some need. */
final class SchemeSections {
    private final Messages texts;
    private final FormFields fields;
    private final boolean isKnown;

    /** @param isKnown whether the form is that of a scheme which exists */
    SchemeSections(Messages texts, SchemeForm form, FormProblems problems, boolean isKnown) {
        this.texts = texts;
        this.isKnown = isKnown;
        this.fields = new FormFields(texts, "guildhall-", form::at, problems);
    }

    FormSection section(Section section) {
        List<FormField> all = section.fields().stream().map(this::field).toList();
        return section == Section.BASICS
                ? new FormSection("", true, all)
                : new FormSection(
                        texts.text("guildhall.scheme.section." + section.code()),
                        all.stream().anyMatch(field -> !field.problem().isEmpty()),
                        all);
    }

    private FormField field(SchemeField field) {
        FormField made = field.kind().equals("choice")
                ? fields.choice(field.code(), choices(field))
                : fields.field(field.code(), field.kind());
        return made.asNeeded(field.isNeeded() || isKnown && field.isNeededLater())
                .helped(help(field));
    }

    private String help(SchemeField field) {
        if (!field.isExplained()) {
            return "";
        }
        String standard = !isKnown && field.isNeededLater() ? ".new" : "";
        return texts.text("guildhall.scheme.help." + field.code() + standard);
    }

    private List<Choice> choices(SchemeField field) {
        Stream<String> codes = field == SchemeField.VISIBILITY
                ? Arrays.stream(Visibility.values()).map(Visibility::code)
                : Arrays.stream(CycleStart.values()).map(CycleStart::code);
        String key = "guildhall.scheme." + (field == SchemeField.VISIBILITY ? "visibility." : "start.");
        return codes.map(code -> new Choice(code, texts.text(key + code))).toList();
    }
}
