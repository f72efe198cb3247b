package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.community.Community;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;

/** Memberships that can be taken back, in the reader's words. */
@Named
public class EndedRows {
    private final EndedMembershipService service;
    private final People people;
    private final Messages texts;

    @Inject
    public EndedRows(EndedMembershipService service, People people, Messages texts) {
        this.service = service;
        this.people = people;
        this.texts = texts;
    }

    /** The viewer's own, if any. */
    public Optional<EndedRow> own(Viewer viewer, Community community) {
        return service.own(viewer, community).map(ended -> row(ended, people.byIds(List.of(ended.person()))));
    }

    /**
     * Those that coordinators have ended.
     *
     * @throws org.guildhall.platform.error.RequestRefusedException as {@link EndedMembershipService#endedByOthers}
     */
    public List<EndedRow> endedByOthers(Viewer viewer, SpaceKey space) {
        List<EndedMembership> all = service.endedByOthers(viewer, space);
        Map<PersonId, Person> known =
                people.byIds(all.stream().map(EndedMembership::person).toList());
        return all.stream()
                .filter(each -> known.get(each.person()).isActive())
                .map(each -> row(each, known))
                .toList();
    }

    private EndedRow row(EndedMembership ended, Map<PersonId, Person> known) {
        return new EndedRow(
                ended.person().value(),
                PersonLink.of(known.get(ended.person()), texts),
                texts.day(ended.endedOn()),
                texts.day(ended.until()),
                ended.isOwn(),
                ended.isOwn() ? "" : service.reasonOf(ended));
    }
}
