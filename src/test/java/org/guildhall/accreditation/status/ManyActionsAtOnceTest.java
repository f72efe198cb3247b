package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guildhall.audit.ChainVerdict;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.Kind;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * So many actions change one community at the same moment, each within a transaction that is open before the service is
 * asked and ends after it has answered: whatever may be done is done, once, and whatever may not is refused for what it
 * is.
 */
@RunWith(Parameterized.class)
public class ManyActionsAtOnceTest {
    private static final String TODAY = "2026-11-24";

    @Parameterized.Parameters(name = "{1} on {0}")
    public static List<Object[]> databases() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Stream.of(8, 32).map(count -> new Object[] {kind, count}))
                .toList();
    }

    @Rule
    public final Academy academy;

    private final int count;

    public ManyActionsAtOnceTest(Kind kind, int count) {
        this.academy = new Academy(kind);
        this.count = count;
    }

    @Test
    public void everybodyIsAccreditedOnceUnderTheNextNumber() throws Exception {
        List<Callable<String>> grants = new ArrayList<>();
        for (String person : people()) {
            grants.add(() -> inAction(() -> academy.grant(person, TODAY).number()));
        }

        assertThat(AtOnce.all(grants)).containsExactlyInAnyOrderElementsOf(numbers(1, count));
        requireRecord(count + 1);
    }

    @Test
    public void ofManyGrantsToOnePersonOneIsMadeAndTheOthersSaySo() throws Exception {
        Callable<String> grant = () -> outcome(() -> academy.grant("hana", TODAY));

        List<String> outcomes = AtOnce.all(Collections.nCopies(count, grant));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .hasSize(count - 1)
                .containsOnly("guildhall.accreditation.already-held");
        assertThat(academy.grant("marek", TODAY).number())
                .isEqualTo(numbers(2, 2).get(0));
        requireRecord(3);
    }

    @Test
    public void nothingIsGrantedUnderASchemeAfterItWasRetired() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (String person : people()) {
            work.add(() -> outcome(() -> academy.grant(person, TODAY)));
        }
        work.add(() -> outcome(() -> academy.schemes.retire(AS_ADMIN, SPACE, academy.scheme.id())));

        List<String> outcomes = AtOnce.all(work);

        long done = outcomes.stream().filter("done"::equals).count();
        assertThat(outcomes.get(count)).isEqualTo("done");
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .allMatch("guildhall.accreditation.scheme-retired"::equals);
        requireRecord((int) done + 1);
        List<String> recorded = new ArrayList<>();
        academy.trail.each(
                academy.community.id(), entry -> recorded.add(entry.event().what()));
        assertThat(recorded).endsWith("scheme-retire");
    }

    @Test
    public void everybodyWhoJoinsIsCountedOnce() throws Exception {
        List<Callable<String>> joins = new ArrayList<>();
        for (String person : people()) {
            Viewer viewer = Viewer.of(new PersonId("key-" + person));
            joins.add(() -> outcome(() -> academy.membershipService.join(viewer, SPACE)));
            joins.add(() -> outcome(() -> academy.membershipService.join(viewer, SPACE)));
        }

        assertThat(AtOnce.all(joins)).containsOnly("done");
        assertThat(academy.communities.require(AS_ADMIN, SPACE).memberCount()).isEqualTo(count);
    }

    @Test
    public void oneOfManySchemesOfTheSameNameIsAdded() throws Exception {
        List<Callable<String>> schemes = IntStream.range(0, count)
                .mapToObj(i -> (Callable<String>) () ->
                        outcome(() -> academy.schemes.add(AS_ADMIN, SPACE, Academy.terms("Assessor", "P" + i))))
                .toList();

        List<String> outcomes = AtOnce.all(schemes);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.equals("done"))
                .containsOnly("guildhall.accreditation.scheme-taken");
    }

    private List<String> people() {
        List<String> people =
                IntStream.range(0, count).mapToObj(i -> "person" + i).toList();
        people.forEach(person -> academy.people.with(person, "Person " + person));
        return people;
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(running -> AccreditationNumber.of("MVF", 2026, running))
                .toList();
    }

    private void requireRecord(int entries) {
        ChainVerdict verdict = academy.trail.verify(academy.community.id());
        assertThat(verdict.isIntact()).as(verdict.toString()).isTrue();
        assertThat(verdict.entries()).isEqualTo(entries);
    }

    private <T> T inAction(Supplier<T> work) {
        return academy.inOne(work);
    }

    private String outcome(Supplier<?> work) {
        try {
            inAction(work);
            return "done";
        } catch (RequestRefusedException refusal) {
            return refusal.problems().get(0).key();
        }
    }
}
