package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationEvent;
import org.guildhall.accreditation.status.AccreditationHistory;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/**
 * Reads everything that a page shows of accreditations which the viewer may read, with one look-up for each kind of
 * data.
 */
@Named
@AsksNoRights
public class RegisterReading {
    private final AccreditationHistory histories;
    private final StatusCalculator rules;
    private final HolderDirectory holders;

    @Inject
    public RegisterReading(AccreditationHistory histories, StatusCalculator rules, HolderDirectory holders) {
        this.histories = histories;
        this.rules = rules;
        this.holders = holders;
    }

    /** The entries as they stood on a day, today by default. */
    public List<RegisterEntry> entries(List<Accreditation> found, Map<Long, Scheme> named, Optional<LocalDate> on) {
        Map<PersonId, Person> known = holders.byIds(everybodyIn(found));
        Map<String, List<AccreditationEvent>> changes = on.isEmpty()
                ? Map.of()
                : histories.historiesOf(
                        found.stream().map(Accreditation::number).toList());
        LocalDate today = rules.today();
        return found.stream()
                .map(each -> new RegisterEntry(
                        on.map(day -> asOf(day, each, changes.getOrDefault(each.number(), List.of())))
                                .orElse(each),
                        named.get(each.schemeId()),
                        known.get(each.holder()),
                        Optional.of(known.get(each.grantedBy())).filter(person -> !person.isRemoved()),
                        on.map(day -> rules.on(day, changes.getOrDefault(each.number(), List.of())))
                                .orElseGet(() -> rules.on(today, each))))
                .toList();
    }

    /** With the level it had on that day. */
    private static Accreditation asOf(LocalDate day, Accreditation present, List<AccreditationEvent> history) {
        return StatusCalculator.latest(day, history)
                .map(AccreditationEvent::level)
                .filter(level -> !level.isEmpty())
                .map(level -> present.with(
                        present.schemeVersion(), present.awarded().at(level), present.status(), present.term()))
                .orElse(present);
    }

    private static Collection<PersonId> everybodyIn(List<Accreditation> found) {
        List<PersonId> everybody = new ArrayList<>(2 * found.size());
        found.forEach(each -> {
            everybody.add(each.holder());
            everybody.add(each.grantedBy());
        });
        return everybody;
    }
}
