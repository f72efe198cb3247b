package org.guildhall.accreditation.status.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationState;
import org.guildhall.accreditation.status.AccreditationsInForce;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.accreditation.status.LastDays;
import org.guildhall.accreditation.status.LifecycleState;
import org.guildhall.accreditation.status.NewAccreditation;
import org.guildhall.accreditation.status.Status;
import org.guildhall.accreditation.status.Term;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What the database finds to be in force, against the rule that says so of one accreditation at a time. */
@RunWith(Parameterized.class)
public class AccreditationsInForceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<Integer> DAYS_AROUND = List.of(-1, 0, 1);

    @Parameterized.Parameters(name = "{0}")
    public static Kind[] databases() {
        return Kind.values();
    }

    @Rule
    public final Academy academy;

    private final List<Accreditation> stored = new ArrayList<>();

    public AccreditationsInForceTest(Kind kind) {
        academy = new Academy(kind);
    }

    @Test
    public void theDatabaseAgreesWithTheRuleInEveryStateAndAroundEveryDay() {
        academy.inOne(() -> {
            for (AccreditationState state : AccreditationState.values()) {
                terms().forEach(term -> add(academy.scheme, state, term));
            }
            return null;
        });
        Set<PersonId> expected = stored.stream()
                .filter(each -> academy.rules.today(each).isInForce())
                .map(Accreditation::holder)
                .collect(Collectors.toSet());
        List<PersonId> everybody = stored.stream().map(Accreditation::holder).toList();

        assertThat(expected).hasSizeBetween(10, stored.size() - 10);
        assertThat(inForce().holdersAmong(academy.community.id(), everybody, TODAY))
                .isEqualTo(expected);
        assertThat(inForce().of(List.of(academy.community.id()), everybody, TODAY))
                .extracting(found -> found.accreditation().holder())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    public void everyFieldIsToldAsItWasStored() {
        Scheme inner = academy.schemeForMembers("Inner circle", "INN");
        Term grace = new Term(TODAY.minusDays(9), Optional.of(TODAY), Optional.of(TODAY.plusDays(5)), true);
        Term silent = new Term(TODAY, Optional.of(TODAY), Optional.of(TODAY.plusDays(5)), false);
        Term forever = new Term(TODAY, Optional.empty(), Optional.empty(), false);
        academy.inOne(() -> List.of(
                add(academy.scheme, AccreditationState.ACTIVE, grace),
                add(inner, AccreditationState.PROBATION, silent),
                add(inner, AccreditationState.ACTIVE, forever)));

        assertThat(inForce().of(List.of(academy.community.id()), List.of(holder(0), holder(1), holder(2)), TODAY))
                .containsExactly(
                        found(inner, 2, LastDays.NONE, true),
                        found(inner, 1, new LastDays(Optional.of(TODAY), Optional.empty()), true),
                        found(
                                academy.scheme,
                                0,
                                new LastDays(Optional.of(TODAY), Optional.of(TODAY.plusDays(5))),
                                false));
    }

    @Test
    public void othersAndOtherCommunitiesStayOut() {
        Scheme elsewhere = schemeOf("OTHER", "OTH");
        Term forever = new Term(TODAY, Optional.empty(), Optional.empty(), false);
        academy.inOne(() -> List.of(
                add(academy.scheme, AccreditationState.ACTIVE, forever),
                add(elsewhere, AccreditationState.ACTIVE, forever)));
        List<Long> both = List.of(academy.community.id(), elsewhere.communityId());

        assertThat(inForce().holdersAmong(academy.community.id(), List.of(holder(0), holder(1), holder(2)), TODAY))
                .containsExactly(holder(0));
        assertThat(inForce().of(List.of(academy.community.id()), List.of(holder(0), holder(1)), TODAY))
                .hasSize(1);
        assertThat(inForce().of(both, List.of(holder(0), holder(1)), TODAY)).hasSize(2);
        assertThat(inForce().of(both, List.of(holder(1)), TODAY)).hasSize(1);
        assertThat(inForce().of(both, List.of(), TODAY)).isEmpty();
        assertThat(inForce().of(List.of(), List.of(holder(1)), TODAY)).isEmpty();
    }

    @Test
    public void aSchemeThatBecomesOneForMembersIsOneAtOnce() {
        Term forever = new Term(TODAY, Optional.empty(), Optional.empty(), false);
        academy.inOne(() -> add(academy.scheme, AccreditationState.ACTIVE, forever));

        academy.inOne(() ->
                academy.storedSchemes.change(academy.scheme, academy.termsForMembers("Practitioner", "MVF"), TODAY));

        assertThat(inForce().of(List.of(academy.community.id()), List.of(holder(0)), TODAY))
                .extracting(AccreditationsInForce.Found::isForMembers)
                .containsExactly(true);
    }

    private AccreditationsInForce inForce() {
        return new SqlAccreditationsInForce(academy.database.sql());
    }

    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int from : DAYS_AROUND) {
            LocalDate begin = TODAY.plusDays(from);
            terms.add(new Term(begin, Optional.empty(), Optional.empty(), false));
            for (int until : DAYS_AROUND) {
                Optional<LocalDate> end = Optional.of(TODAY.plusDays(until));
                terms.add(new Term(begin, end, Optional.empty(), false));
                for (int grace : DAYS_AROUND) {
                    Optional<LocalDate> last = end.map(day -> day.plusDays(grace + 2L));
                    terms.add(new Term(begin, end, last, true));
                    terms.add(new Term(begin, end, last, false));
                }
            }
        }
        return terms;
    }

    private Accreditation add(Scheme scheme, AccreditationState state, Term term) {
        NewAccreditation draft = academy.draft(scheme, "N-" + stored.size(), holder(stored.size()));
        academy.accreditations.add(
                new NewAccreditation(
                        draft.communityId(),
                        draft.schemeId(),
                        draft.schemeVersion(),
                        draft.number(),
                        draft.holder(),
                        draft.awarded(),
                        new Status(LifecycleState.of(state), Optional.empty(), TODAY, Academy.ADMIN),
                        term,
                        draft.origin()),
                "Somebody",
                Optional.empty());
        Accreditation added = academy.stored(draft.number());
        stored.add(added);
        return added;
    }

    private static PersonId holder(int i) {
        return new PersonId("key-" + i);
    }

    private static AccreditationsInForce.Found found(
            Scheme scheme, int number, LastDays lastDays, boolean isForMembers) {
        return new AccreditationsInForce.Found(
                new CurrentAccreditation(
                        scheme.communityId(),
                        holder(number),
                        scheme.id(),
                        scheme.name(),
                        "One",
                        "N-" + number,
                        lastDays),
                isForMembers);
    }

    private Scheme schemeOf(String space, String prefix) {
        Community community = academy.communities.found(
                new SpaceKey(space), new NewCommunity(space, "x", "", JoinPolicy.OPEN, Academy.ADMIN));
        return academy.inOne(
                () -> academy.storedSchemes.add(community.id(), Academy.terms("Elsewhere", prefix), TODAY));
    }
}
