package org.guildhall.mydata;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guildhall.membership.OwnFact;
import org.guildhall.membership.OwnRecord;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Templates;

/** Puts one's own data into words, in one's own language. */
@Named
public class MyDataViews {
    private static final String TEXTS = "guildhall.own-data.";
    private static final String FACTS = "guildhall.own-data.fact.";
    private static final String STAYS = "guildhall.own-data.stays.";

    private final Messages texts;
    private final Templates templates;

    @Inject
    public MyDataViews(Messages texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** The sections in their order. */
    public List<SectionView> views(List<MySection> sections) {
        return sections.stream().map(this::view).toList();
    }

    private SectionView view(MySection section) {
        return new SectionView(
                texts.text(TEXTS + "section." + section.code()),
                section.erasable() ? "" : texts.text(STAYS + section.code()),
                section.records().stream().map(this::facts).toList());
    }

    private RecordView facts(OwnRecord one) {
        return new RecordView(one.facts().stream()
                .map(fact -> new FactView(texts.text(FACTS + fact.name()), text(fact)))
                .toList());
    }

    private String text(OwnFact fact) {
        if (!fact.textKey().isEmpty()) {
            return texts.text(fact.textKey());
        }
        if (fact.value() instanceof LocalDate day) {
            return texts.day(day);
        }
        if (fact.value() instanceof Instant moment) {
            return texts.zonedMoment(moment);
        }
        return fact.value() instanceof Boolean so
                ? texts.text(TEXTS + (so ? "yes" : "no"))
                : String.valueOf(fact.value());
    }

    /** The whole as a file of HTML that loads nothing. */
    public String file(List<MySection> sections, String community) {
        return templates.render(
                "templates/guildhall/mydata/file.vm",
                Map.of(
                        "language", texts.locale().toLanguageTag(),
                        "community", community,
                        "sections", views(sections)));
    }
}
