package org.guildhall.invitation.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.guildhall.community.CommunityData;
import org.guildhall.invitation.Invitation;
import org.guildhall.invitation.InvitationState;
import org.guildhall.invitation.Invitations;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.BatchInsert;
import org.guildhall.platform.ao.Days;
import org.guildhall.platform.text.Chunks;

/** The invitations in Active Objects. */
@Named
public class AoInvitations implements Invitations, CommunityData {
    private final ActiveObjects ao;
    private final BatchInsert batch;

    @Inject
    public AoInvitations(ActiveObjects ao, BatchInsert batch) {
        this.ao = ao;
        this.batch = batch;
    }

    @Override
    public Optional<Invitation> of(long communityId, PersonId person) {
        return found(Query.select().where("MEMBER_KEY = ?", memberKey(communityId, person))).stream()
                .findFirst();
    }

    @Override
    public List<Invitation> ofPeople(long communityId, Collection<PersonId> people) {
        List<Invitation> found = new ArrayList<>();
        for (List<PersonId> chunk : Chunks.of(List.copyOf(people))) {
            found.addAll(found(Query.select().where("MEMBER_KEY IN (" + marks(chunk) + ")", keys(communityId, chunk))));
        }
        return found;
    }

    @Override
    public List<Invitation> latest(long communityId, Optional<Long> below, int size) {
        return found(Query.select()
                .where("COMMUNITY_ID = ? AND ID < ?", communityId, below.orElse(Long.MAX_VALUE))
                .order("\"ID\" DESC")
                .limit(size));
    }

    @Override
    public List<Invitation> openSince(long communityId, LocalDate day, int size) {
        return found(Query.select()
                .where(
                        "COMMUNITY_ID = ? AND INVITED_ON >= ? AND INVITATION_STATE = ?",
                        communityId,
                        day.toString(),
                        InvitationState.OPEN.code())
                .order("\"ID\" DESC")
                .limit(size));
    }

    @Override
    public List<Invitation> ofRound(long communityId, String round) {
        return found(Query.select()
                .where("COMMUNITY_ID = ? AND ROUND_KEY = ?", communityId, round)
                .order("\"ID\" ASC"));
    }

    @Override
    public void add(long communityId, List<Invitation> invitations) {
        List<PersonId> people = invitations.stream().map(Invitation::person).toList();
        for (List<PersonId> chunk : Chunks.of(people)) {
            ao.deleteWithSQL(AoInvitation.class, "MEMBER_KEY IN (" + marks(chunk) + ")", keys(communityId, chunk));
        }
        batch.create(
                AoInvitation.class,
                invitations.stream().map(AoInvitations::values).toList());
    }

    @Override
    public void change(Invitation invitation) {
        Arrays.stream(ao.find(AoInvitation.class, "ID = ?", invitation.id())).forEach(row -> {
            row.setInvitationState(invitation.stored().code());
            row.setInviterWord(orNull(invitation.word()));
            row.setAnsweredOn(day(invitation.answeredOn()));
            row.setDeclinedOn(day(invitation.declinedOn()));
            row.save();
        });
    }

    @Override
    public int removeBefore(LocalDate day) {
        return ao.deleteWithSQL(AoInvitation.class, "INVITED_ON < ?", day.toString());
    }

    @Override
    public List<PersonId> peopleAfter(String key, int size) {
        return found(Query.select()
                        .where("USER_KEY > ?", key)
                        .order("\"USER_KEY\" ASC")
                        .limit(size))
                .stream()
                .map(Invitation::person)
                .toList();
    }

    @Override
    public void removeOf(PersonId person) {
        ao.deleteWithSQL(AoInvitation.class, "USER_KEY = ?", person.value());
    }

    @Override
    public void removeAll(long communityId) {
        ao.deleteWithSQL(AoInvitation.class, "COMMUNITY_ID = ?", communityId);
    }

    private static Map<String, Object> values(Invitation invitation) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoInvitation.COMMUNITY_ID, invitation.communityId());
        values.put(AoInvitation.USER_KEY, invitation.person().value());
        values.put(AoInvitation.MEMBER_KEY, memberKey(invitation.communityId(), invitation.person()));
        values.put(AoInvitation.INVITER_KEY, invitation.inviter().value());
        values.put(AoInvitation.INVITED_ON, invitation.invitedOn().toString());
        values.put(AoInvitation.INVITATION_STATE, invitation.stored().code());
        values.put(AoInvitation.WORD, orNull(invitation.word()));
        values.put(AoInvitation.ROUND_KEY, invitation.round());
        return values;
    }

    private List<Invitation> found(Query query) {
        return Arrays.stream(ao.find(AoInvitation.class, query))
                .map(AoInvitations::invitation)
                .toList();
    }

    private static Invitation invitation(AoInvitation row) {
        return new Invitation(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getUserKey()),
                new PersonId(row.getInviterKey()),
                Days.day(row.getInvitedOn()),
                InvitationState.ofCode(row.getInvitationState()).orElse(InvitationState.WITHDRAWN),
                Optional.ofNullable(row.getInviterWord()).orElse(""),
                Days.optionalDay(row.getAnsweredOn()),
                Days.optionalDay(row.getDeclinedOn()),
                row.getRoundKey());
    }

    private static String memberKey(long communityId, PersonId person) {
        return communityId + ":" + person.value();
    }

    private static Object[] keys(long communityId, List<PersonId> people) {
        return people.stream().map(person -> memberKey(communityId, person)).toArray();
    }

    private static String marks(List<PersonId> people) {
        return String.join(", ", Collections.nCopies(people.size(), "?"));
    }

    private static String orNull(String word) {
        return word.isEmpty() ? null : word;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
