package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guildhall.credential.claim.ClaimViews;
import org.guildhall.expertise.FindingViews;
import org.guildhall.membership.AccountWatch;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.Membership;
import org.guildhall.membership.ParticipationWords;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonPageAddress;
import org.guildhall.platform.SpaceKey;

/** Puts members into words, in the reader's language. */
@Named
public class MemberViews {
    private final People people;
    private final FindingViews words;
    private final ClaimViews claims;
    private final ParticipationWords parts;
    private final Messages texts;
    private final AccountWatch watch;

    @Inject
    public MemberViews(
            People people,
            FindingViews words,
            ClaimViews claims,
            ParticipationWords parts,
            Messages texts,
            AccountWatch watch) {
        this.people = people;
        this.words = words;
        this.claims = claims;
        this.parts = parts;
        this.texts = texts;
        this.watch = watch;
    }

    /** Members of the community of a space with who they are, in the same order, without those whose accounts are gone. */
    Map<PersonId, MemberView> byPerson(SpaceKey space, Collection<MemberCard> members, CardFacts.Facts facts) {
        Map<PersonId, Person> known = people.byIds(everybodyIn(members, facts));
        watch.shown(members, known);
        Map<PersonId, MemberView> views = new LinkedHashMap<>();
        members.stream()
                .filter(member -> !known.get(member.person()).isRemoved())
                .forEach(member -> views.put(member.person(), view(space, member, facts, known)));
        return views;
    }

    private static Collection<PersonId> everybodyIn(Collection<MemberCard> members, CardFacts.Facts facts) {
        return Stream.concat(
                        members.stream().map(MemberCard::person),
                        facts.credentials().values().stream()
                                .flatMap(List::stream)
                                .flatMap(each -> each.checkedBy().stream()))
                .distinct()
                .toList();
    }

    private MemberView view(SpaceKey space, MemberCard card, CardFacts.Facts facts, Map<PersonId, Person> known) {
        Membership member = card.membership();
        Person person = known.get(member.person());
        return new MemberView(
                texts.name(person),
                person.username(),
                person.profileUrl().orElse(""),
                PersonPageAddress.of(space, person.username()),
                person.avatarUrl().orElse(""),
                person.isDeactivated() ? texts.text("guildhall.directory.deactivated") : "",
                member.isCoordinator(),
                texts.text("guildhall.membership.role." + member.role().code()),
                texts.day(member.since().atZone(ZoneOffset.UTC).toLocalDate()),
                facts.topics().getOrDefault(member.person(), List.of()).stream()
                        .map(words::reason)
                        .toList(),
                facts.accreditations().getOrDefault(member.person(), List.of()).stream()
                        .map(words::accreditation)
                        .toList(),
                facts.credentials().getOrDefault(member.person(), List.of()).stream()
                        .map(each -> claims.line(each, each.checkedBy().map(known::get)))
                        .toList(),
                parts.of(card.participation()),
                facts.matched().getOrDefault(member.person(), List.of()));
    }
}
