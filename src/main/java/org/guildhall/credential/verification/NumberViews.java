package org.guildhall.credential.verification;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.register.EntryView;
import org.guildhall.accreditation.register.EntryViews;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.credential.issuing.PublicUrls;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Sha256;

/** Puts what a check by number found into words: to be read, and to be kept as a proof that one has asked. */
@Named
public class NumberViews {
    private final EntryViews entries;
    private final PublicUrls addresses;
    private final People people;
    private final Messages texts;

    @Inject
    public NumberViews(EntryViews entries, PublicUrls addresses, People people, Messages texts) {
        this.entries = entries;
        this.addresses = addresses;
        this.people = people;
        this.texts = texts;
    }

    /** A checked number in the words of the viewer. */
    public NumberView view(CheckedNumber found) {
        EntryView entry = entries.view(found.entry());
        Accreditation accreditation = found.entry().accreditation();
        return new NumberView(
                entry.number(),
                entry.holderName(),
                entry.schemeName(),
                entry.level(),
                accreditation.awarded().scope(),
                accreditation.awarded().limitations(),
                entry.issuer(),
                texts.day(found.entry().standing().on()),
                entry.state(),
                entry.symbol(),
                entry.stateText(),
                entry.inForce(),
                found.entry().standing().underAppeal(),
                found.reason().orElse(""),
                asked(found.at()));
    }

    /** In UTC: an answer is shown and kept in other time zones than the one it was made in. */
    private String asked(Instant moment) {
        OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
        String time = utc.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return texts.text("guildhall.verify.number.asked", utc.toLocalDate(), time);
    }

    /** A plain text to keep: who asked what and when, what the answer was, and a hash by which a copy is compared. */
    public String proof(CheckedNumber found, Viewer viewer) {
        NumberView view = view(found);
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("guildhall.verify.proof.title"));
        lines.add("");
        line(lines, "number", view.number());
        line(lines, "holder", view.holder());
        line(lines, "scheme", view.scheme());
        line(lines, "level", view.level());
        line(lines, "scope", view.scope());
        line(lines, "limitations", view.limitations());
        line(lines, "issuer", view.issuer());
        line(lines, "on", found.entry().standing().on() + " (" + view.on() + ")");
        line(lines, "state", view.stateText());
        line(lines, "reason", view.reason());
        line(lines, "appeal", view.underAppeal() ? texts.text("guildhall.verify.number.appeal") : "");
        line(lines, "at", found.at() + " (" + view.at() + ")");
        line(lines, "asked-by", name(viewer));
        line(lines, "address", addresses.check(view.number()));
        String asked = String.join("\r\n", lines);
        return asked + "\r\n\r\n" + texts.text("guildhall.verify.proof.hash", Sha256.hex(asked)) + "\r\n";
    }

    private void line(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(texts.text("guildhall.verify.proof." + key) + ": "
                    + value.replaceAll("\\s+", " ").trim());
        }
    }

    private String name(Viewer viewer) {
        return viewer.person()
                .flatMap(person ->
                        Optional.ofNullable(people.byIds(List.of(person)).get(person)))
                .map(Person::fullName)
                .orElseGet(() -> texts.text("guildhall.verify.proof.anonymous"));
    }
}
