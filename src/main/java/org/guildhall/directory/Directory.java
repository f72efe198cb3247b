package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guildhall.accreditation.register.SharedAccreditations;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.expertise.FindingViews;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.expertise.Topics;
import org.guildhall.membership.MemberPage;
import org.guildhall.membership.MemberQuery;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Memberships;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.text.Cursor;
import org.guildhall.platform.text.SearchedWord;

/** Shows members with what they know and are accredited for: six look-ups for a page of any size, and two more for schemes that are for members. */
@Named
public class Directory {
    private static final int TOPICS_SHOWN = 3;

    private final CommunityService communities;
    private final Memberships memberships;
    private final Topics topics;
    private final FindingViews words;
    private final SharedAccreditations standings;
    private final People people;
    private final Messages texts;
    private final SharedLookups lookups;

    private record Listed(MemberQuery query) implements SharedLookups.Question<MemberPage> {}

    private record Stated(long communityId) implements SharedLookups.Question<List<StatedTopic>> {}

    private record Own(long communityId, PersonId person) implements SharedLookups.Question<Optional<Membership>> {}

    @Inject
    public Directory(
            CommunityService communities,
            Memberships memberships,
            Topics topics,
            FindingViews words,
            SharedAccreditations standings,
            People people,
            Messages texts,
            SharedLookups lookups) {
        this.communities = communities;
        this.memberships = memberships;
        this.topics = topics;
        this.words = words;
        this.standings = standings;
        this.people = people;
        this.texts = texts;
        this.lookups = lookups;
    }

    public DirectoryPage page(Viewer viewer, DirectoryRequest request) {
        Community community = communities.require(viewer, request.space());
        communities.requirePeople(viewer);
        MemberPage page = members(community, request);
        List<PersonId> ids = page.members().stream().map(Membership::person).toList();
        Map<PersonId, Person> known = people.byIds(ids);
        Map<PersonId, List<StatedTopic>> stated = lookups.answers(
                new Stated(community.id()), ids, unknown -> topics.bestOfPeople(community.id(), unknown, TOPICS_SHOWN));
        Map<PersonId, List<CurrentAccreditation>> accredited = standings.inForce(viewer, List.of(community), ids);
        List<MemberView> views = page.members().stream()
                .map(member -> view(
                        member,
                        known.get(member.person()),
                        stated.getOrDefault(member.person(), List.of()),
                        accredited.getOrDefault(member.person(), List.of())))
                .toList();
        return new DirectoryPage(community, views, page.next().map(Cursor::text), own(viewer, community));
    }

    private Optional<Membership> own(Viewer viewer, Community community) {
        return viewer.person()
                .flatMap(person ->
                        lookups.answer(new Own(community.id(), person), () -> memberships.of(community.id(), person)));
    }

    private MemberPage members(Community community, DirectoryRequest request) {
        MemberQuery query = new MemberQuery(
                community.id(),
                request.role(),
                SearchedWord.of(request.search().orElse("")),
                request.order(),
                request.after().flatMap(Cursor::of),
                request.size());
        return lookups.answer(new Listed(query), () -> memberships.page(query));
    }

    private MemberView view(
            Membership member, Person person, List<StatedTopic> topics, List<CurrentAccreditation> accredited) {
        return new MemberView(
                texts.name(person),
                person.username(),
                person.profileUrl().orElse(""),
                person.avatarUrl().orElse(""),
                person.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                member.isCoordinator(),
                texts.text("guildhall.membership.role." + member.role().code()),
                texts.day(member.since().atZone(ZoneOffset.UTC).toLocalDate()),
                topics.stream().map(words::reason).toList(),
                accredited.stream()
                        .map(each -> texts.text("guildhall.directory.accredited", each.schemeName(), each.level()))
                        .toList());
    }
}
