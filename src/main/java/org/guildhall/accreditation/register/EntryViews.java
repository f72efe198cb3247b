package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.accreditation.status.StatusOnDay;
import org.guildhall.accreditation.status.StatusText;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;
import org.guildhall.platform.StatusSymbol;

/** Makes the views of register entries in the reader's language. */
@Named
public class EntryViews {
    private final Messages texts;

    @Inject
    public EntryViews(Messages texts) {
        this.texts = texts;
    }

    /** The entry for display. */
    public EntryView view(RegisterEntry entry) {
        Person holder = entry.holder();
        return new EntryView(
                entry.accreditation().number(),
                texts.name(holder),
                holder.username(),
                holder.profileUrl().orElse(""),
                note(holder),
                entry.scheme().name(),
                entry.accreditation().level(),
                entry.scheme().issuer(),
                entry.standing().state().code(),
                symbol(entry.standing().state()).text(),
                StatusText.of(entry.standing(), texts),
                entry.grantedBy().map(Person::fullName).orElse(""),
                entry.standing().isInForce());
    }

    private String note(Person holder) {
        return switch (holder.state()) {
            case DEACTIVATED -> texts.text("guildhall.accreditation.deactivated");
            case EXTERNAL -> texts.text("guildhall.accreditation.external");
            case ACTIVE, REMOVED -> "";
        };
    }

    private static StatusSymbol symbol(StatusOnDay.State state) {
        return switch (state) {
            case IN_FORCE -> StatusSymbol.GOOD;
            case NOT_YET -> StatusSymbol.WAITING;
            case PROBATION, GRACE -> StatusSymbol.PARTIAL;
            case LAPSED, RESIGNED, ANNULLED -> StatusSymbol.ENDED;
            case SUSPENDED -> StatusSymbol.PAUSED;
            case SUPERSEDED -> StatusSymbol.REPLACED;
            case REVOKED, NONE -> StatusSymbol.BAD;
        };
    }
}
