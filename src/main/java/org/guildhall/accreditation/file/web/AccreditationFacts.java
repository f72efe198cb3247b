package org.guildhall.accreditation.file.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.AccreditationDetails;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Term;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.web.LabelledText;

/** Lists the facts of an accreditation as text and links. */
final class AccreditationFacts {
    private final AccreditationDetails details;
    private final String space;
    private final Messages texts;
    private final List<LabelledText> facts = new ArrayList<>();

    AccreditationFacts(AccreditationDetails details, SpaceKey space, Messages texts) {
        this.details = details;
        this.space = encoded(space.value());
        this.texts = texts;
    }

    /** @param opens whether the viewer may open the pages of schemes */
    List<LabelledText> all(boolean opens) {
        Accreditation accreditation = details.accreditation();
        addScheme(accreditation, opens);
        add("scope", accreditation.awarded().scope());
        add("limitations", accreditation.awarded().limitations());
        addTerm(accreditation.term());
        add(
                "graceUntil",
                accreditation.state().isHeld() ? day(accreditation.term().graceUntil()) : "");
        add("firstAwardedOn", texts.day(accreditation.origin().firstAwardedOn()));
        add("reviewOn", day(accreditation.status().reviewOn()));
        add("assessor", accreditation.origin().assessor().map(this::nameOf).orElse(""));
        add("grantedBy", nameOf(accreditation.grantedBy()));
        accreditation.origin().supersedes().ifPresent(number -> addNumber("supersedes", number));
        details.supersededBy().ifPresent(number -> addNumber("supersededBy", number));
        return List.copyOf(facts);
    }

    private void addScheme(Accreditation accreditation, boolean opens) {
        String version = details.rules()
                .map(rules -> texts.text("guildhall.scheme.version", rules.number(), texts.day(rules.since())))
                .orElse("");
        String address = "/plugins/guildhall/scheme.action?key=" + space + "&id="
                + details.scheme().id() + "#guildhall-version-" + accreditation.schemeVersion();
        facts.add(new LabelledText(label("schemeVersion"), version, opens ? address : ""));
        add("issuer", details.scheme().issuer());
    }

    private void addTerm(Term term) {
        add(
                "term",
                term.until()
                        .map(last -> texts.text("guildhall.scheme.term", texts.day(term.from()), texts.day(last)))
                        .orElseGet(() -> texts.text("guildhall.scheme.term.open", texts.day(term.from()))));
    }

    private void addNumber(String field, String number) {
        facts.add(new LabelledText(
                label(field),
                number,
                "/plugins/guildhall/accreditation.action?key=" + space + "&number=" + encoded(number)));
    }

    /** The changes, the oldest first. */
    List<HistoryRow> history() {
        return details.history().stream()
                .map(event -> new HistoryRow(
                        texts.text("guildhall.accreditation.action."
                                + event.action().code()),
                        texts.day(event.effectiveOn()),
                        event.level(),
                        nameOf(event.actor()),
                        texts.moment(event.recordedAt()),
                        event.supersededBy()
                                .map(number -> texts.text("guildhall.scheme.history.successor", number))
                                .orElse(event.reason())))
                .toList();
    }

    private String nameOf(PersonId id) {
        return texts.name(details.people().get(id));
    }

    private String day(Optional<LocalDate> day) {
        return day.map(texts::day).orElse("");
    }

    private void add(String field, String text) {
        if (!text.isEmpty()) {
            facts.add(LabelledText.of(label(field), text));
        }
    }

    private String label(String field) {
        return texts.text("guildhall.scheme.field." + field);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
