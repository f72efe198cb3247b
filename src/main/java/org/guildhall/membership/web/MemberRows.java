package org.guildhall.membership.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.guildhall.membership.Exemption;
import org.guildhall.membership.ExemptionService;
import org.guildhall.membership.JoinRequestService;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.MembershipReading;
import org.guildhall.membership.Role;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonLink;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.platform.web.PersonRow;

/** Lists of members as the membership page shows them to coordinators. */
@Named
public class MemberRows {
    private static final int ROWS = 100;
    private static final int CANDIDATES = 24;

    private final MembershipReading reading;
    private final ExemptionService exemptions;
    private final JoinRequestService requests;
    private final People people;
    private final Messages texts;

    @Inject
    public MemberRows(
            MembershipReading reading,
            ExemptionService exemptions,
            JoinRequestService requests,
            People people,
            Messages texts) {
        this.reading = reading;
        this.exemptions = exemptions;
        this.requests = requests;
        this.people = people;
        this.texts = texts;
    }

    /** Members who will have to go, and where the list goes on. */
    record Leaving(List<LeavingRow> rows, Optional<Cursor> next) {}

    List<RequestRow> requests(Viewer viewer, SpaceKey space) {
        MemberPage page = reading.requests(viewer, space, Optional.empty(), ROWS);
        Map<PersonId, String> words = requests.words(
                viewer, space, page.members().stream().map(Membership::person).toList());
        return rows(page, (member, row) -> new RequestRow(row, words.getOrDefault(member.person(), "")));
    }

    List<PersonRow> coordinators(Viewer viewer, SpaceKey space) {
        return members(viewer, space, Role.COORDINATOR, List.of(), MemberQuery.Order.NAME, ROWS).stream()
                .map(Candidate::row)
                .toList();
    }

    /** Those who may be made coordinator: of the newest members, or whoever the search finds, those who can act. */
    List<PersonRow> candidates(Viewer viewer, SpaceKey space, String search) {
        return members(viewer, space, Role.MEMBER, SearchedWord.of(search), MemberQuery.Order.NEWEST, CANDIDATES)
                .stream()
                .filter(Candidate::canAct)
                .map(Candidate::row)
                .toList();
    }

    private record Candidate(boolean canAct, PersonRow row) {}

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

    /** Members who may stay without an accreditation. */
    List<ExemptionRow> exempt(Viewer viewer, SpaceKey space) {
        List<Exemption> all = exemptions.all(viewer, space);
        Map<PersonId, Person> known = people.byIds(all.stream()
                .flatMap(each -> Stream.of(each.member().person(), each.by()))
                .toList());
        return all.stream()
                .map(each -> new ExemptionRow(
                        row(each.member(), known.get(each.member().person())),
                        texts.name(known.get(each.by())),
                        texts.day(each.at().atZone(ZoneOffset.UTC).toLocalDate()),
                        each.reason()))
                .toList();
    }

    private List<Candidate> members(
            Viewer viewer, SpaceKey space, Role role, List<SearchedWord> words, MemberQuery.Order order, int size) {
        MemberPage page = reading.page(
                viewer,
                space,
                community -> new MemberQuery(community.id(), Optional.of(role), words, order, Optional.empty(), size));
        Map<PersonId, Person> known = known(page);
        return page.members().stream()
                .map(member ->
                        new Candidate(known.get(member.person()).isActive(), row(member, known.get(member.person()))))
                .toList();
    }

    private <T> List<T> rows(MemberPage page, BiFunction<Membership, PersonRow, T> form) {
        Map<PersonId, Person> known = known(page);
        return page.members().stream()
                .map(member -> form.apply(member, row(member, known.get(member.person()))))
                .toList();
    }

    private Map<PersonId, Person> known(MemberPage page) {
        return people.byIds(page.members().stream().map(Membership::person).toList());
    }

    private PersonRow row(Membership member, Person known) {
        return new PersonRow(
                member.person().value(),
                PersonLink.of(known, texts),
                known.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                texts.day(member.since().atZone(ZoneOffset.UTC).toLocalDate()));
    }
}
