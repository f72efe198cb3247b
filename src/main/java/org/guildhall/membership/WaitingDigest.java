package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunityService;
import org.guildhall.notice.DigestLine;
import org.guildhall.notice.DigestSource;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** What waits for coordinators and officers, as a digest says it. */
@Named
@AsksNoRights
public class WaitingDigest implements DigestSource {
    private final Memberships memberships;
    private final CommunityService communities;
    private final WaitingFor waiting;
    private final List<WaitingSource> sources;

    @Inject
    public WaitingDigest(
            Memberships memberships, CommunityService communities, WaitingFor waiting, List<WaitingSource> sources) {
        this.memberships = memberships;
        this.communities = communities;
        this.waiting = waiting;
        this.sources = List.copyOf(sources);
    }

    @Override
    public NoticeKind kind() {
        return MembershipNoticeKind.WAITING;
    }

    @Override
    public List<PersonId> people(Optional<PersonId> after) {
        TreeSet<String> keys = memberships.coordinatingPeople(after).stream()
                .map(PersonId::value)
                .collect(Collectors.toCollection(TreeSet::new));
        sources.forEach(source -> source.others().forEach(person -> keys.add(person.value())));
        return keys.stream()
                .filter(key -> after.isEmpty() || key.compareTo(after.get().value()) > 0)
                .limit(PEOPLE)
                .map(PersonId::new)
                .toList();
    }

    @Override
    public List<DigestLine> lines(Viewer reader, Messages words, Instant since) {
        return communities.visibleAmong(reader, communitiesOf(reader.signedIn())).values().stream()
                .flatMap(community -> lines(reader, words, community).stream())
                .toList();
    }

    private Set<Long> communitiesOf(PersonId person) {
        Set<Long> ids = new LinkedHashSet<>();
        memberships.ofAccount(person).stream()
                .map(Memberships.NamedMember::membership)
                .filter(Membership::isCoordinator)
                .map(Membership::communityId)
                .forEach(ids::add);
        sources.forEach(source -> ids.addAll(source.communitiesOf(person)));
        return ids;
    }

    private List<DigestLine> lines(Viewer reader, Messages words, Community community) {
        return waiting.of(reader, community.space()).stream()
                .map(each -> new DigestLine(
                        community.space(),
                        words.text("guildhall.membership.notice.waiting", community.name(), count(words, each)),
                        each.address(),
                        community.space().value() + each.code() + each.count() + each.items()))
                .toList();
    }

    private static String count(Messages words, Waiting waiting) {
        String key = "guildhall.waiting." + waiting.code();
        return waiting.more() ? words.text(key + ".more", waiting.count()) : words.text(key, waiting.count());
    }
}
