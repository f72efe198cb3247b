package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.notice.DigestLine;
import org.guildhall.notice.DigestSource;
import org.guildhall.notice.NoticeChoices;
import org.guildhall.notice.NoticeDelivery;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Viewer;

/** Who has joined the communities of those who want to know. */
@Named
@AsksNoRights
public class NewMembersDigest implements DigestSource {
    private static final int NAMED = 5;

    private final NoticeChoices choices;
    private final Memberships memberships;
    private final CommunityService communities;
    private final People people;
    private final Rights rights;

    @Inject
    public NewMembersDigest(
            NoticeChoices choices,
            Memberships memberships,
            CommunityService communities,
            People people,
            Rights rights) {
        this.choices = choices;
        this.memberships = memberships;
        this.communities = communities;
        this.people = people;
        this.rights = rights;
    }

    @Override
    public NoticeKind kind() {
        return MembershipNoticeKind.NEW_MEMBERS;
    }

    @Override
    public List<PersonId> people(Optional<PersonId> after) {
        return choices.choosing(kind().code(), NoticeDelivery.DIGEST, after);
    }

    @Override
    public List<DigestLine> lines(Viewer reader, Messages words, Instant since) {
        if (!rights.maySeePeople(reader)) {
            return List.of();
        }
        List<Long> own = memberships.ofAccount(reader.signedIn()).stream()
                .map(Memberships.NamedMember::membership)
                .filter(Membership::isMember)
                .map(Membership::communityId)
                .toList();
        return communities.visibleAmong(reader, own).values().stream()
                .flatMap(community -> line(reader, words, community, since).stream())
                .toList();
    }

    private Optional<DigestLine> line(Viewer reader, Messages words, Community community, Instant since) {
        List<PersonId> joined = newest(community).stream()
                .filter(member -> member.since().isAfter(since) && !reader.is(member.person()))
                .map(Membership::person)
                .toList();
        Map<PersonId, Person> known = people.byIds(joined);
        List<PersonId> here =
                joined.stream().filter(person -> known.get(person).isActive()).toList();
        String names = here.stream()
                .limit(NAMED)
                .map(person -> words.name(known.get(person)))
                .collect(Collectors.joining(", "));
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(new DigestLine(
                        community.space(),
                        words.text("guildhall.membership.notice.new-members", community.name(), here.size(), names),
                        "/display/" + community.space().value(),
                        ""));
    }

    private List<Membership> newest(Community community) {
        return memberships
                .page(new MemberQuery(
                        community.id(),
                        Optional.empty(),
                        List.of(),
                        MemberQuery.Order.NEWEST,
                        Optional.empty(),
                        MemberQuery.LARGEST))
                .members();
    }
}
