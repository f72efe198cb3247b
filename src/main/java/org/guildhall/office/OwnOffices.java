package org.guildhall.office;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** The viewer's own offices, as pages show them. */
@Named
public class OwnOffices {
    private final OfficeReading reading;
    private final OfficeViews views;
    private final People people;

    @Inject
    public OwnOffices(OfficeReading reading, OfficeViews views, People people) {
        this.reading = reading;
        this.views = views;
        this.people = people;
    }

    /** @throws RequestRefusedException as {@link OfficeReading#own}; UNAUTHENTICATED (401) never for visitors, who hold nothing */
    public List<OwnOfficeView> of(Viewer viewer, SpaceKey space) {
        List<OfficeReading.OwnTerm> own = reading.own(viewer, space);
        if (own.isEmpty()) {
            return List.of();
        }
        PersonId self = viewer.signedIn();
        Map<PersonId, Person> known = people.byIds(List.of(self));
        return own.stream().map(term -> views.own(known.get(self), term)).toList();
    }
}
