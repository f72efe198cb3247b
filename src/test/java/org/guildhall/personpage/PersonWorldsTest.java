package org.guildhall.personpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.membership.Audience;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberId;
import org.guildhall.membership.Membership;
import org.guildhall.membership.Role;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileInput.Typed;
import org.guildhall.person.ProfileService;
import org.guildhall.person.ao.ProfileFacets;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * In a thousand random worlds, each made from the one before by something that somebody does, every kind of viewer is
 * shown of a person what a filter over all that was ever said lets through, and nothing else.
 */
public class PersonWorldsTest {
    private static final int WORLDS = 1_000;
    private static final List<String> PEOPLE = List.of("w0", "w1", "w2", "w3", "w4");
    private static final List<SpaceKey> SPACES =
            List.of(new SpaceKey("RED"), new SpaceKey("GREEN"), new SpaceKey("BLUE"));
    private static final SpaceKey HIDDEN = SPACES.get(2);
    private static final List<ProfileField> WORDS =
            List.of(ProfileField.WORK, ProfileField.ABOUT, ProfileField.REACH_WORDS, ProfileField.HOURS);
    private static final String NOBODY = "";

    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private final Random random = new Random(20_261_201);
    private final Map<String, Map<ProfileField, Typed>> said = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<SpaceKey, Community> communities = new HashMap<>();
    private PersonPages pages;
    private PersonViews views;
    private ProfileService profiles;
    private int words;

    @Before
    public void threeCommunities() {
        PEOPLE.forEach(name -> academy.people.with(name, "Person " + name));
        academy.people.with("boss", "Bo Boss").with("stranger", "Sam Stranger");
        academy.rights.hidden(HIDDEN).insider(key("w0"), HIDDEN).insider(key("w1"), HIDDEN);
        SPACES.forEach(space -> {
            academy.rights.admin(key("w4"), SPACES.get(0)).admin(key("boss"), space);
            Community founded = academy.communities.found(
                    space, new NewCommunity(space.value(), "x", "", JoinPolicy.OPEN, key("boss")));
            academy.membershipService.appointFounder(founded.id(), key("boss"));
            communities.put(space, founded);
        });
        pages = academy.app.get(PersonPages.class);
        views = academy.app.get(PersonViews.class);
        profiles = academy.app.get(ProfileService.class);
    }

    @Test
    public void everyViewerSeesWhatTheFilterLetsThroughAndNothingElse() {
        List<String> differences = new ArrayList<>();
        int shown = 0;
        for (int world = 0; world < WORLDS; world++) {
            SpaceKey space = any(SPACES);
            String person = any(PEOPLE);
            change(space, person);
            for (String viewer : List.of(NOBODY, "stranger", "boss", "w0", "w1", "w2", "w3", "w4")) {
                Map<String, String> wanted = expected(viewer, space, person);
                Map<String, String> found = found(viewer, space, person);
                shown += found.size();
                if (!wanted.equals(found)) {
                    differences.add(world + ": " + viewer + " sees of " + person + " in " + space + " " + found
                            + " and not " + wanted);
                }
            }
            differences.addAll(throughOthersEyes(space, person));
            differences.addAll(facets(space, person));
        }

        assertThat(differences).isEmpty();
        assertThat(shown).isGreaterThan(WORLDS);
    }

    /** Somebody comes, goes, becomes or ceases to be a coordinator, or says something else to somebody else. */
    private void change(SpaceKey space, String person) {
        String at = at(space, person);
        if (!maySee(person, space)) {
            return;
        }
        if (!roles.containsKey(at)) {
            academy.membershipService.join(as(person), space);
            roles.put(at, Role.MEMBER);
        } else if (random.nextInt(8) == 0) {
            academy.membershipService.leave(as(person), space);
            roles.remove(at);
            said.remove(at);
        } else if (random.nextInt(6) == 0) {
            Role other = roles.get(at) == Role.MEMBER ? Role.COORDINATOR : Role.MEMBER;
            Membership membership = academy.memberships
                    .of(communities.get(space).id(), key(person))
                    .orElseThrow();
            academy.inOne(() -> academy.memberships.changeRole(membership, other));
            roles.put(at, other);
        } else {
            Map<ProfileField, Typed> typed = typed();
            profiles.change(as(person), space, new ProfileInput(typed), Expected.anything());
            said.put(at, typed);
        }
    }

    private Map<ProfileField, Typed> typed() {
        Map<ProfileField, Typed> typed = new EnumMap<>(ProfileField.class);
        WORDS.stream()
                .filter(any -> random.nextInt(4) > 0)
                .forEach(field -> typed.put(field, new Typed("word" + words++ + ".", audience())));
        if (random.nextBoolean()) {
            typed.put(ProfileField.LANGUAGES, new Typed(random.nextBoolean() ? "en,fr" : "de", audience()));
        }
        return typed;
    }

    private String audience() {
        return any(List.of(Audience.values())).code();
    }

    /** The filter: nothing is read from where the app keeps it. */
    private Map<String, String> expected(String viewer, SpaceKey space, String person) {
        Map<String, String> visible = new TreeMap<>();
        if (!maySee(viewer, space) || !roles.containsKey(at(space, person))) {
            return Map.of("refused", "404");
        }
        said.getOrDefault(at(space, person), Map.of()).forEach((field, typed) -> {
            if (isFor(typed.audience(), viewer, space, person)) {
                visible.put(field.code(), typed.value());
            }
        });
        return visible;
    }

    private boolean isFor(String audience, String viewer, SpaceKey space, String person) {
        boolean looksAfter = viewer.equals("boss")
                || viewer.equals("w4") && space.equals(SPACES.get(0))
                || roles.get(at(space, viewer)) == Role.COORDINATOR;
        return viewer.equals(person)
                || switch (audience) {
                    case "coordinators" -> looksAfter;
                    case "members" -> looksAfter || roles.containsKey(at(space, viewer));
                    case "site" -> !viewer.equals(NOBODY);
                    default -> audience.equals("everybody");
                };
    }

    private static boolean maySee(String viewer, SpaceKey space) {
        return !space.equals(HIDDEN) || Set.of("boss", "w0", "w1").contains(viewer);
    }

    private Map<String, String> found(String viewer, SpaceKey space, String person) {
        try {
            PersonPage page = pages.page(as(viewer), space, person);
            Map<String, String> found = values(page);
            assertThat(tokens(views.view(page).toString())).isSubsetOf(new HashSet<>(found.values()));
            return found;
        } catch (RequestRefusedException refusal) {
            return Map.of("refused", String.valueOf(refusal.kind().status()));
        }
    }

    private static Map<String, String> values(PersonPage page) {
        Map<String, String> values = new TreeMap<>();
        page.profile().entries().forEach(entry -> values.put(entry.field().code(), entry.value()));
        return values;
    }

    private static Set<String> tokens(String text) {
        return Pattern.compile("word[0-9]+[.]")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    /** One's own page as an audience sees it is what somebody of the audience sees. */
    private List<String> throughOthersEyes(SpaceKey space, String person) {
        List<String> differences = new ArrayList<>();
        if (roles.containsKey(at(space, person)) && !space.equals(HIDDEN)) {
            Map<Audience, String> somebody =
                    Map.of(Audience.EVERYBODY, NOBODY, Audience.SITE, "stranger", Audience.COORDINATORS, "boss");
            somebody.forEach((audience, viewer) -> {
                Optional<PersonPage> own = pages.ownAs(as(person), space, audience);
                if (!own.map(PersonWorldsTest::values).equals(Optional.of(expected(viewer, space, person)))) {
                    differences.add(person + " as " + audience + " in " + space);
                }
            });
        }
        return differences;
    }

    /** What a person can be narrowed by is for the same audience as the page. */
    private List<String> facets(SpaceKey space, String person) {
        MemberId member = new MemberId(communities.get(space).id(), key(person));
        Set<FacetValue> kept =
                academy.app.get(ProfileFacets.class).facets(Set.of(member)).getOrDefault(member, Set.of());
        Set<FacetValue> wanted = new HashSet<>();
        Optional.ofNullable(said.getOrDefault(at(space, person), Map.of()).get(ProfileField.LANGUAGES))
                .ifPresent(typed -> List.of(typed.value().split(","))
                        .forEach(code -> wanted.add(FacetValue.of("language", code, code)
                                .shownTo(Audience.ofCode(typed.audience()).orElseThrow()))));
        return kept.equals(wanted) ? List.of() : List.of(person + " is narrowed by " + kept);
    }

    private static String at(SpaceKey space, String person) {
        return space + "/" + person;
    }

    private static PersonId key(String name) {
        return new PersonId("key-" + name);
    }

    private static Viewer as(String name) {
        return name.equals(NOBODY) ? Viewer.ANONYMOUS : Viewer.of(key(name));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
