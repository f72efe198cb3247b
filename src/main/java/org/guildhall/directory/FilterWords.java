package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.guildhall.membership.PartFacet;
import org.guildhall.membership.ParticipationLevel;
import org.guildhall.office.OfficeFacet;
import org.guildhall.person.ProfileFacet;
import org.guildhall.platform.Messages;
import org.guildhall.platform.text.Parsing;

/** Puts terms of a filter into words, in the reader's language. */
@Named
public class FilterWords {
    private static final String TEXTS = "guildhall.directory.facet.";

    private final OfficeTermWords offices;
    private final Messages texts;

    @Inject
    public FilterWords(OfficeTermWords offices, Messages texts) {
        this.offices = offices;
        this.texts = texts;
    }

    /** What a term asks for. */
    String of(FilterTerm term) {
        String said = switch (term.key()) {
            case FilterResolver.ROLE -> role(term.value());
            case FilterResolver.JOINED -> texts.text(TEXTS + "joined.days", days(term));
            case FilterText.ASKABLE -> texts.text(TEXTS + "askable.yes");
            case FilterText.TOPIC ->
                term.detail().isEmpty()
                        ? term.value()
                        : texts.text(TEXTS + "relation." + term.detail() + ".of", term.value());
            case PartFacet.PARTICIPATION -> participation(term.value());
            case PartFacet.RESTING -> texts.text(TEXTS + "resting.yes");
            case OfficeFacet.OFFICE -> offices.said(term.value());
            case ProfileFacet.LANGUAGE -> Locale.forLanguageTag(term.value()).getDisplayLanguage(texts.locale());
            default -> term.detail().isEmpty() ? term.value() : level(term);
        };
        return term.isExcluded() ? texts.text(TEXTS + "not", said) : said;
    }

    private String participation(String code) {
        return ParticipationLevel.ofCode(code)
                .map(level -> texts.text(TEXTS + "participation." + level.code()))
                .orElse(code);
    }

    private String role(String code) {
        return texts.text("guildhall.membership.role." + code);
    }

    private String level(FilterTerm term) {
        return texts.text(TEXTS + (term.isAtLeast() ? "level.at-least" : "level"), term.value(), term.detail());
    }

    private static int days(FilterTerm term) {
        return Parsing.number(term.value().replace("d", ""), 1, Integer.MAX_VALUE)
                .orElse(0);
    }
}
