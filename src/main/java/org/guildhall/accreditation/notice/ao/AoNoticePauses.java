package org.guildhall.accreditation.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.accreditation.notice.NoticePauses;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** Pauses in Active Objects. */
@Named
public class AoNoticePauses implements NoticePauses {
    private final ActiveObjects ao;

    @Inject
    public AoNoticePauses(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<LocalDate> of(PersonId person) {
        return Arrays.stream(rows(person))
                .map(row -> Days.day(row.getPausedUntil()))
                .findFirst();
    }

    @Override
    public Set<PersonId> pausedOn(LocalDate day, Collection<PersonId> people) {
        Set<PersonId> paused = new HashSet<>();
        for (List<String> chunk : Chunks.of(people.stream().map(PersonId::value).toList())) {
            List<Object> parameters = new ArrayList<>(chunk);
            parameters.add(day.toString());
            Arrays.stream(ao.find(
                            AoNoticePause.class,
                            "PERSON_KEY IN (" + Chunks.marks(chunk) + ") AND PAUSED_UNTIL >= ?",
                            parameters.toArray()))
                    .forEach(row -> paused.add(new PersonId(row.getPersonKey())));
        }
        return paused;
    }

    @Override
    public void pause(PersonId person, Optional<LocalDate> until) {
        AoNoticePause[] rows = rows(person);
        if (until.isEmpty()) {
            ao.deleteWithSQL(AoNoticePause.class, "PERSON_KEY = ?", person.value());
        } else if (rows.length == 0) {
            ao.create(
                    AoNoticePause.class,
                    Map.of(
                            AoNoticePause.PERSON_KEY,
                            person.value(),
                            AoNoticePause.PAUSED_UNTIL,
                            until.get().toString()));
        } else {
            rows[0].setPausedUntil(until.get().toString());
            rows[0].save();
        }
    }

    private AoNoticePause[] rows(PersonId person) {
        return ao.find(AoNoticePause.class, "PERSON_KEY = ?", person.value());
    }
}
