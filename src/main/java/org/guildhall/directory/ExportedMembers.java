package org.guildhall.directory;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.Community;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.expertise.Topics;
import org.guildhall.membership.Audience;
import org.guildhall.membership.Audiences;
import org.guildhall.membership.MemberCard;
import org.guildhall.membership.MemberCardPage;
import org.guildhall.person.Profile;
import org.guildhall.person.ShownProfiles;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Reads members for files: what the list shows of each, all that they say of topics, and what of their profiles is shown. */
@Named
public class ExportedMembers {
    private final NarrowedDirectory narrowed;
    private final CardFacts facts;
    private final MemberViews views;
    private final Topics topics;
    private final ShownProfiles profiles;
    private final Audiences audiences;

    @Inject
    public ExportedMembers(
            NarrowedDirectory narrowed,
            CardFacts facts,
            MemberViews views,
            Topics topics,
            ShownProfiles profiles,
            Audiences audiences) {
        this.narrowed = narrowed;
        this.facts = facts;
        this.views = views;
        this.topics = topics;
        this.profiles = profiles;
        this.audiences = audiences;
    }

    /** A part of the list, and where it goes on. */
    record Part(List<ExportedMember> members, Optional<String> next) {}

    /** Look-ups as for a page of {@link Directory}, one for the topics and one for the profiles. */
    Part part(Viewer viewer, Community community, DirectoryRequest request) {
        FoundMembers found = narrowed.strictly(viewer, community, request);
        MemberCardPage page = facts.shown(viewer, community, found.page());
        List<PersonId> people = page.members().stream().map(MemberCard::person).toList();
        Map<PersonId, List<TopicStatement>> said = topics.ofPeople(community.id(), people);
        Set<Audience> seen = audiences.of(viewer, community, page.own());
        Map<PersonId, Profile> shown = profiles.shown(viewer, community, people, seen);
        List<ExportedMember> members =
                views.byPerson(community.space(), page.members(), facts.of(viewer, community, page)).entrySet().stream()
                        .map(member -> new ExportedMember(
                                member.getValue(),
                                said.getOrDefault(member.getKey(), List.of()),
                                shown.getOrDefault(member.getKey(), Profile.EMPTY)))
                        .toList();
        return new Part(members, found.next());
    }
}
