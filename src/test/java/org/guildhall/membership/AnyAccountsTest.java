package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.WEAVERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.SearchedWord;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.TestApp;
import org.junit.Rule;
import org.junit.Test;

/**
 * Whatever people and the site do, one thing after the other: who is counted is who is listed and has an account; nobody
 * who is gone is found by a name they ever had; and what people do leaves no community without a coordinator who can act.
 */
public class AnyAccountsTest {
    private static final int SEQUENCES = 30;
    private static final int STEPS = 40;
    private static final List<String> PEOPLE = List.of("ana", "ben", "cleo", "dan", "eve", "fay");

    @Rule
    public final Guild guild = new Guild(Kind.H2);

    private final List<String> done = new ArrayList<>();
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Set<String> gone = new HashSet<>();
    private Random random;
    private TestApp app;
    private long community;
    private int given;

    /** Something that happens; what a person does is stopped where it must be. */
    private record Step(String name, boolean isByAPerson, Consumer<String> work) {}

    private final List<Step> steps = List.of(
            new Step("join", true, who -> app.get(MembershipService.class).join(as(who), WEAVERS)),
            new Step("join", true, who -> app.get(MembershipService.class).join(as(who), WEAVERS)),
            new Step("leave", true, who -> app.get(MembershipService.class).leave(as(who), WEAVERS)),
            new Step(
                    "take back leaving",
                    true,
                    who -> app.get(EndedMembershipService.class).takeLeavingBack(as(who), WEAVERS)),
            new Step(
                    "make coordinator",
                    true,
                    who -> app.get(MembershipService.class)
                            .changeRole(as("admin"), WEAVERS, key(who), Role.COORDINATOR)),
            new Step(
                    "make plain",
                    true,
                    who -> app.get(MembershipService.class).changeRole(as("admin"), WEAVERS, key(who), Role.MEMBER)),
            new Step(
                    "end",
                    true,
                    who -> app.get(EndedMembershipService.class).end(as("admin"), WEAVERS, key(who), "Agreed.")),
            new Step(
                    "take back the end",
                    true,
                    who -> app.get(EndedMembershipService.class).takeBack(as("admin"), WEAVERS, key(who))),
            new Step("last day", true, this::lastDayComes),
            new Step("rename", false, this::name),
            new Step("remove", false, this::remove),
            new Step("deactivate", false, who -> state(who, PersonState.DEACTIVATED)),
            new Step("reactivate", false, who -> state(who, PersonState.ACTIVE)),
            new Step("reactivate", false, who -> state(who, PersonState.ACTIVE)));

    @Test
    public void countsListsNamesAndCoordinatorsAgree() {
        guild.rights.admin(key("admin"), WEAVERS);
        guild.people.with("admin", "Site Keeper");
        guild.found(JoinPolicy.OPEN);
        app = guild.app();
        community = guild.present().id();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            random = new Random(seed);
            begin();
            for (int i = 0; i < STEPS; i++) {
                take(steps.get(random.nextInt(steps.size())), PEOPLE.get(random.nextInt(PEOPLE.size())));
                check("seed " + seed + ": " + done);
            }
        }
    }

    private void begin() {
        done.clear();
        gone.clear();
        names.clear();
        PEOPLE.forEach(this::name);
    }

    private void take(Step step, String who) {
        if (gone.contains(who)) {
            return;
        }
        done.add(step.name() + " " + who);
        boolean wasLed = isLed();
        try {
            step.work().accept(who);
        } catch (RequestRefusedException refused) {
            done.add("(refused)");
        }
        if (step.isByAPerson() && wasLed) {
            assertThat(isLed() || guild.present().memberCount() == 0)
                    .as("led after %s", done)
                    .isTrue();
        }
    }

    private void lastDayComes(String who) {
        guild.memberships().stayUntil(community, key(who), Optional.of(LocalDate.now(guild.clock)));
        app.get(LastCoordinators.class).keep(() -> false);
        guild.clock.moveTo(LocalDate.now(guild.clock).plusDays(1));
        guild.memberships().overdue(100).forEach(app.get(MembershipEnd.class)::lapse);
    }

    private void name(String who) {
        String name = "Nomen" + Integer.toString(++given, 36) + " Any";
        names.computeIfAbsent(who, any -> new HashSet<>()).add(name.split(" ")[0]);
        guild.people.with(who, name);
        follow(who);
    }

    private void remove(String who) {
        guild.people.without(key(who));
        gone.add(who);
        follow(who);
    }

    private void state(String who, PersonState state) {
        String name = guild.people.byUsername(who).orElseThrow().fullName();
        guild.people.with(who, name, state);
        follow(who);
    }

    /** The host tells at once, or nobody does and the night comes. */
    private void follow(String who) {
        if (random.nextBoolean()) {
            app.get(AccountRefresh.class).follow(key(who));
        } else {
            app.get(AccountRefresh.class).followAll(() -> false);
        }
    }

    private void check(String how) {
        List<PersonId> listed = found("");
        assertThat(guild.present().memberCount()).as(how).isEqualTo(listed.size());
        assertThat(listed)
                .as(how)
                .noneMatch(person -> gone.contains(person.value().substring("key-".length())));
        gone.forEach(who -> names.get(who)
                .forEach(name -> assertThat(found(name))
                        .as("%s by %s, %s", who, name, how)
                        .isEmpty()));
        boolean isNeeded = guild.present().memberCount() > 0;
        assertThat(app.get(MembershipReading.class).isVacant(guild.present()))
                .as(how)
                .isEqualTo(isNeeded && !isLed());
    }

    private boolean isLed() {
        return guild.memberships().coordinators(community).stream()
                .anyMatch(each -> guild.people
                        .byIds(List.of(each.person()))
                        .get(each.person())
                        .isActive());
    }

    private List<PersonId> found(String name) {
        MemberQuery query = new MemberQuery(
                community, Optional.empty(), SearchedWord.of(name), MemberQuery.Order.NAME, Optional.empty(), 50);
        return guild.memberships().page(query).members().stream()
                .map(Membership::person)
                .toList();
    }

    private static Viewer as(String who) {
        return Viewer.of(key(who));
    }

    private static PersonId key(String who) {
        return new PersonId("key-" + who);
    }
}
