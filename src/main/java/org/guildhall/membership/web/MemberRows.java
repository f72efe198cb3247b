package org.guildhall.membership.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.Role;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.Folding;
import org.guildhall.platform.web.PersonRow;

/** Lists of members as the membership page shows them to coordinators. */
@Named
public class MemberRows {
    private static final int ROWS = 100;
    private static final int CANDIDATES = 24;

    private final MembershipReading reading;
    private final People people;
    private final Messages texts;

    @Inject
    public MemberRows(MembershipReading reading, People people, Messages texts) {
        this.reading = reading;
        this.people = people;
        this.texts = texts;
    }

    /** Members who will have to go, and where the list goes on. */
    record Leaving(List<LeavingRow> rows, Optional<Cursor> next) {}

    List<PersonRow> requests(Viewer viewer, SpaceKey space) {
        return rows(reading.requests(viewer, space, Optional.empty(), ROWS), (member, row) -> row);
    }

    List<PersonRow> coordinators(Viewer viewer, SpaceKey space) {
        return members(viewer, space, Role.COORDINATOR, List.of(), MemberQuery.Order.NAME, ROWS);
    }

    /** Those who may be made coordinator: the newest members, or whoever the search finds. */
    List<PersonRow> candidates(Viewer viewer, SpaceKey space, String search) {
        return members(viewer, space, Role.MEMBER, Folding.words(search), MemberQuery.Order.NEWEST, CANDIDATES);
    }

    /** The next to go first. */
    Leaving leaving(Viewer viewer, SpaceKey space, Optional<Cursor> after) {
        MemberPage page = reading.leavingBy(viewer, space, reading.graceFromToday(), after, ROWS);
        return new Leaving(
                rows(
                        page,
                        (member, row) -> new LeavingRow(
                                row, member.staysUntil().map(texts::day).orElse(""))),
                page.next());
    }

    private List<PersonRow> members(
            Viewer viewer, SpaceKey space, Role role, List<String> words, MemberQuery.Order order, int size) {
        MemberPage page = reading.page(
                viewer,
                space,
                community -> new MemberQuery(community.id(), Optional.of(role), words, order, Optional.empty(), size));
        return rows(page, (member, row) -> row);
    }

    private <T> List<T> rows(MemberPage page, BiFunction<Membership, PersonRow, T> form) {
        Map<PersonId, Person> known =
                people.byIds(page.members().stream().map(Membership::person).toList());
        return page.members().stream()
                .map(member -> form.apply(member, row(member, known.get(member.person()))))
                .toList();
    }

    private PersonRow row(Membership member, Person known) {
        return new PersonRow(
                member.person().value(),
                texts.name(known),
                known.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                texts.day(member.since().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
