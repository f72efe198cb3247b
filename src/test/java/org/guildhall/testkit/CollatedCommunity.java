package org.guildhall.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guildhall.accreditation.holder.ao.AoExternalHolders;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.credential.claim.Claim;
import org.guildhall.credential.claim.ClaimState;
import org.guildhall.credential.claim.ao.AoClaims;
import org.guildhall.expertise.Relation;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.ao.AoTopics;
import org.guildhall.expertise.ao.SqlTopicSearch;
import org.guildhall.membership.MembershipState;
import org.guildhall.membership.Role;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.text.Cursor;

/**
 * A community on a database of some collation, in which everything is named by a list of names: members, topics, schemes,
 * holders, claims; beside it one in which everybody has asked to come in, and one community of each name.
 */
public final class CollatedCommunity implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    public final Academy academy;
    public final AoTopics topics;
    public final SqlTopicSearch search;
    public final AoClaims claims;
    public final AoExternalHolders externals;
    public final List<Community> named = new ArrayList<>();
    public final Community asked;

    private final String database;

    /** @param collation of PostgreSQL; empty for H2 */
    public CollatedCommunity(Optional<String> collation, List<String> names) {
        database = collation.orElse("H2");
        academy = new Academy(collation.isPresent() ? Kind.POSTGRES : Kind.H2);
        collation.ifPresent(academy.database::collated);
        academy.before();
        topics = academy.app.get(AoTopics.class);
        search = academy.app.get(SqlTopicSearch.class);
        claims = academy.app.get(AoClaims.class);
        externals = academy.app.get(AoExternalHolders.class);
        asked = found("ASKED", "Asked");
        academy.database.transactions().inOne(() -> {
            for (int i = 0; i < names.size(); i++) {
                add(i, names.get(i));
            }
        });
    }

    /** The user key of the person with a name; they differ in case, too. */
    public static PersonId person(int i) {
        return new PersonId("key-" + (i % 2 == 0 ? "P" : "p") + i / 2);
    }

    public static String number(int i) {
        return "XX-2026-%06d-X".formatted(1_000 - i);
    }

    /** Whether the person says something of a topic that is named so: not everybody does, as topics have many terms. */
    public static boolean isTopic(int i, String name) {
        return i % 2 == 0 || name.length() > 200;
    }

    public long id() {
        return academy.community.id();
    }

    /** All entries of a list, a few at a time. */
    public static <P, T> List<T> all(
            Function<Optional<Cursor>, P> page, Function<P, List<T>> entries, Function<P, Optional<Cursor>> next) {
        List<T> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            P read = page.apply(after);
            all.addAll(entries.apply(read));
            after = next.apply(read)
                    .map(Cursor::text)
                    .map(text -> Cursor.of(text).orElseThrow());
        } while (after.isPresent());
        return all;
    }

    @Override
    public void close() {
        academy.after();
    }

    @Override
    public String toString() {
        return database;
    }

    private void add(int i, String name) {
        PersonId person = person(i);
        academy.people.with(person.value().substring("key-".length()), name);
        named.add(found("S" + i, name));
        member(i, name, person);
        if (isTopic(i, name)) {
            topics.state(
                    id(),
                    person,
                    new TopicInput(name, Relation.values()[i % 4].code(), "", i % 3 == 0),
                    Instant.ofEpochSecond(i));
        }
        if (i % 2 == 0) {
            academy.storedSchemes.add(asked.id(), Academy.terms(name + " " + i, "P" + i), TODAY);
        }
        externals.add(id(), name, "");
        academy.accreditations.add(accreditation(i, person), name, Optional.empty());
        claims.add(new Claim(
                0,
                id(),
                person,
                new Claim.Content(name, "Board", TODAY, Optional.empty(), "", ""),
                TODAY.minusDays(i % 3),
                ClaimState.UNCHECKED,
                Optional.empty(),
                Optional.empty()));
    }

    private Community found(String space, String name) {
        return academy.communities.found(
                new SpaceKey(space), new NewCommunity(name, "x", "", JoinPolicy.OPEN, Academy.ADMIN));
    }

    private void member(int i, String name, PersonId person) {
        Instant since = Instant.ofEpochSecond(1_700_000_000L + i / 3);
        Role role = i % 5 == 0 ? Role.COORDINATOR : Role.MEMBER;
        academy.memberships.add(id(), person, name, MembershipState.MEMBER, role, since);
        academy.memberships.add(asked.id(), person, name, MembershipState.REQUESTED, Role.MEMBER, since);
        if (i % 4 == 0) {
            academy.memberships.stayUntil(id(), person, Optional.of(TODAY.plusDays(i % 7)));
        }
    }

    /** In force for ever, or for some days, or ended. */
    private NewAccreditation accreditation(int i, PersonId holder) {
        NewAccreditation draft = academy.draft(number(i), holder);
        boolean ended = i % 3 == 2;
        Optional<LocalDate> until = i % 3 == 1 ? Optional.of(TODAY.plusDays(i % 5)) : Optional.empty();
        return new NewAccreditation(
                id(),
                draft.schemeId(),
                1,
                draft.number(),
                holder,
                draft.awarded(),
                new Status(
                        LifecycleState.of(ended ? AccreditationState.REVOKED : AccreditationState.ACTIVE),
                        Optional.empty(),
                        TODAY,
                        Academy.ADMIN),
                new Term(draft.term().from(), until, Optional.empty(), false),
                draft.origin());
    }
}
