package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Guild.key;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Guild;
import org.guildhall.testkit.Kind;
import org.junit.Rule;
import org.junit.Test;

/** Whatever people do in whatever order, the stored memberships are those of a model of a few lines. */
public class MembershipLifeTest {
    private static final int LIVES = 25;
    private static final int STEPS = 60;
    private static final PersonId ADMIN = key("admin");
    private static final List<PersonId> PEOPLE = List.of(ANA, key("ben"), key("cleo"), key("dora"));
    private static final PersonId ACCREDITED = key("dora");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-02-28");

    @Rule
    public final Guild guild = new Guild(Kind.H2);

    @Test
    public void everyLifeEndsAsTheModelSays() {
        guild.rights.admin(ADMIN, WEAVERS);
        guild.people.with("dora", "Dora Knitter");
        guild.requirements.add((community, person) -> person.equals(ACCREDITED));
        for (int seed = 0; seed < LIVES; seed++) {
            guild.communities().remove(WEAVERS);
            live(seed);
        }
    }

    private void live(int seed) {
        Random random = new Random(seed);
        Model model = new Model();
        Community community = guild.found(JoinPolicy.OPEN);
        for (int step = 0; step < STEPS; step++) {
            String done = step(random, model, community.id());
            assertThat(stored(community.id()))
                    .as("life %d, step %d: %s", seed, step, done)
                    .isEqualTo(model.people);
            assertThat(guild.present().memberCount())
                    .as("members after %s", done)
                    .isEqualTo(model.counted());
        }
    }

    private String step(Random random, Model model, long community) {
        PersonId person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        List<String> actions = List.of(
                "join", "join", "leave", "approve", "decline", "promote", "demote", "policy", "outstay", "night");
        String name = actions.get(random.nextInt(actions.size()));
        boolean expected = name.equals("policy") || model.does(name, person);
        assertThat(happens(name, person, model, random, community))
                .as("%s of %s", name, person)
                .isEqualTo(expected);
        return name + " " + person;
    }

    private boolean happens(String action, PersonId person, Model model, Random random, long community) {
        MembershipService service = guild.service();
        try {
            switch (action) {
                case "join" -> service.join(as(person), WEAVERS);
                case "leave" -> service.leave(as(person), WEAVERS);
                case "approve" -> guild.requests().approve(as(ADMIN), WEAVERS, person);
                case "decline" -> guild.requests().decline(as(ADMIN), WEAVERS, person, "");
                case "promote" -> service.changeRole(as(ADMIN), WEAVERS, person, Role.COORDINATOR);
                case "demote" -> service.changeRole(as(ADMIN), WEAVERS, person, Role.MEMBER);
                case "outstay" ->
                    guild.database()
                            .transactions()
                            .inOne(() -> guild.memberships().stayUntil(community, person, Optional.of(YESTERDAY)));
                case "night" -> guild.memberships().overdue(100).forEach(guild.end()::lapse);
                default -> {
                    model.changes(JoinPolicy.values()[random.nextInt(JoinPolicy.values().length)]);
                    guild.settings().change(as(ADMIN), WEAVERS, settings(model.policy));
                }
            }
            return true;
        } catch (RequestRefusedException refusal) {
            return false;
        }
    }

    private Map<PersonId, String> stored(long community) {
        return guild.memberships().ofPeople(community, PEOPLE).stream()
                .collect(Collectors.toMap(
                        Membership::person,
                        each -> each.isMember() ? each.role().code() : each.isFormer() ? "former" : "asks"));
    }

    private static CommunitySettings settings(JoinPolicy policy) {
        return new CommunitySettings("Weavers", "weaving", "", policy.code());
    }

    /** Who is what; a person who is not there is not in the map. */
    private static final class Model {
        final Map<PersonId, String> people = new HashMap<>(Map.of(ANA, "coordinator"));
        /** Former members of whom no job has taken notice. */
        final Set<PersonId> unnoticed = new HashSet<>();

        JoinPolicy policy = JoinPolicy.OPEN;

        /** Does it, unless it is refused. */
        boolean does(String action, PersonId person) {
            String present = people.getOrDefault(person, "absent");
            return switch (action) {
                case "join" -> joins(person, present);
                case "leave" -> leaves(person, present);
                case "approve" -> present.equals("asks") && becomes(person, "member");
                case "decline" -> present.equals("asks") && goes(person);
                case "outstay" -> !isMember(present) || (unnoticed.add(person) && becomes(person, "former"));
                case "night" -> unnoticed.removeIf(any -> true) || true;
                case "promote" -> isMember(present) && becomes(person, "coordinator");
                default ->
                    isMember(present)
                            && !(present.equals("coordinator") && coordinators() == 1)
                            && becomes(person, "member");
            };
        }

        long members() {
            return people.values().stream().filter(Model::isMember).count();
        }

        long counted() {
            return members() + unnoticed.size();
        }

        void changes(JoinPolicy next) {
            policy = next;
            if (next != JoinPolicy.ACCREDITED_ONLY) {
                unnoticed.clear();
            }
        }

        private boolean joins(PersonId person, String present) {
            if (isMember(present)) {
                return true;
            }
            if (policy == JoinPolicy.INVITATION || policy == JoinPolicy.ACCREDITED_ONLY && !person.equals(ACCREDITED)) {
                return false;
            }
            unnoticed.remove(person);
            if (policy == JoinPolicy.ON_REQUEST) {
                return becomes(person, "asks");
            }
            return becomes(person, present.equals("absent") && members() == 0 ? "coordinator" : "member");
        }

        private boolean leaves(PersonId person, String present) {
            boolean isNeeded = present.equals("coordinator") && coordinators() == 1 && members() > 1;
            return !isNeeded && goes(person);
        }

        private long coordinators() {
            return people.values().stream().filter("coordinator"::equals).count();
        }

        private boolean becomes(PersonId person, String state) {
            people.put(person, state);
            return true;
        }

        private boolean goes(PersonId person) {
            unnoticed.remove(person);
            people.remove(person);
            return true;
        }

        private static boolean isMember(String state) {
            return state.equals("member") || state.equals("coordinator");
        }
    }
}
