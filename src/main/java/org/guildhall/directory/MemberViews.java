package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.expertise.FindingViews;
import org.guildhall.expertise.StatedTopic;
import org.guildhall.membership.AccountWatch;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.Membership;
import org.guildhall.platform.Messages;
import org.guildhall.platform.People;
import org.guildhall.platform.Person;
import org.guildhall.platform.PersonId;

/** Puts members into words, in the reader's language. */
@Named
public class MemberViews {
    private final People people;
    private final FindingViews words;
    private final Messages texts;
    private final AccountWatch watch;

    @Inject
    public MemberViews(People people, FindingViews words, Messages texts, AccountWatch watch) {
        this.people = people;
        this.words = words;
        this.texts = texts;
        this.watch = watch;
    }

    /**
     * Members in the same order, without those whose accounts are gone.
     *
     * @param topics by member; who says nothing may be left out
     * @param accredited by member; who is not accredited may be left out
     */
    List<MemberView> of(
            Collection<MemberCard> members,
            Map<PersonId, List<StatedTopic>> topics,
            Map<PersonId, List<CurrentAccreditation>> accredited) {
        Map<PersonId, Person> known =
                people.byIds(members.stream().map(MemberCard::person).toList());
        watch.shown(members, known);
        return members.stream()
                .map(MemberCard::membership)
                .filter(member -> !known.get(member.person()).isRemoved())
                .map(member -> view(
                        member,
                        known.get(member.person()),
                        topics.getOrDefault(member.person(), List.of()),
                        accredited.getOrDefault(member.person(), List.of())))
                .toList();
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
