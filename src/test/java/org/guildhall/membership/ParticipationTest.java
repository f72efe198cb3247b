package org.guildhall.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Guild.ANA;
import static org.guildhall.testkit.Guild.BEN;
import static org.guildhall.testkit.Guild.CLEO;
import static org.guildhall.testkit.Guild.WEAVERS;
import static org.guildhall.testkit.Guild.as;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AtOnce;
import org.guildhall.testkit.GuildTest;
import org.guildhall.testkit.TestApp;
import org.junit.Before;
import org.junit.Test;

/** What members say of their part, who may see it, and what of it is over. */
public class ParticipationTest extends GuildTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private TestApp app;
    private Community community;

    public ParticipationTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void open() {
        community = guild.found(JoinPolicy.OPEN);
        app = guild.app();
        app.get(MembershipService.class).join(as(BEN), WEAVERS);
    }

    @Test
    public void whoeverHasSaidNothingHasSaidNothing() {
        assertThat(own(BEN)).contains(Participation.NONE);
        assertThat(own(CLEO)).isEmpty();
        assertThat(app.get(ParticipationService.class).own(Viewer.ANONYMOUS, community))
                .isEmpty();
        assertThat(shown(ANA, BEN)).isEqualTo(Participation.NONE);
    }

    @Test
    public void whatIsSaidIsKeptAsItIsAndReplacedAsAWhole() {
        say(BEN, "core", "2026-03-20", " A book ", "site");
        Participation said = new Participation(
                Optional.of(ParticipationLevel.CORE),
                Optional.of(LocalDate.parse("2026-03-20")),
                "A book",
                Audience.SITE);
        assertThat(own(BEN)).contains(said);
        assertThat(shown(CLEO, BEN)).isEqualTo(said);

        say(BEN, "", "", "", "members");
        assertThat(own(BEN)).contains(Participation.NONE);
    }

    @Test
    public void aRestIsOverTheDayAfterWithoutAnyJob() {
        say(BEN, "", "2026-03-02", "Away", "everybody");

        guild.clock.moveTo(LocalDate.parse("2026-03-02"));
        assertThat(shown(ANA, BEN).restingUntil()).isPresent();
        assertThat(resting(as(ANA))).containsOnlyKeys(new MemberId(community.id(), BEN));
        guild.clock.moveTo(LocalDate.parse("2026-03-03"));
        assertThat(shown(ANA, BEN).restingUntil()).isEmpty();
        assertThat(shown(ANA, BEN).note()).isEmpty();
        assertThat(own(BEN).orElseThrow().restingUntil()).isEmpty();
        assertThat(resting(as(ANA))).isEmpty();
    }

    @Test
    public void wrongAnswersAreNamedAtTheirFieldsAndNothingIsStored() {
        assertThat(wrong("boss", "", "", "members")).containsExactly("level");
        assertThat(wrong("core", "soon", "", "members")).containsExactly("restingUntil");
        assertThat(wrong("core", "2026-02-28", "", "members")).containsExactly("restingUntil");
        assertThat(wrong("core", TODAY.plusDays(731).toString(), "", "members")).containsExactly("restingUntil");
        assertThat(wrong("core", "", "Why", "members")).containsExactly("restingUntil");
        assertThat(wrong("core", "2026-03-01", "x".repeat(141), "members")).containsExactly("restingNote");
        assertThat(wrong("core", "2026-03-01", "a\u0000b", "members")).containsExactly("restingNote");
        assertThat(wrong("core", "", "", "friends")).containsExactly("audience");

        assertThat(own(BEN)).contains(Participation.NONE);
        say(BEN, "core", TODAY.plusDays(730).toString(), "x".repeat(140), "me");
    }

    @Test
    public void onlyMembersSayAnything() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> say(CLEO, "core", "", "", "members"),
                "guildhall.membership.members-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> app.get(ParticipationService.class)
                        .say(Viewer.ANONYMOUS, WEAVERS, new ParticipationForm("core", "", "", "members")),
                "guildhall.refusal.sign-in");
        guild.rights.readOnly(true);
        assertRefused(
                RequestRefusedException.Kind.READ_ONLY,
                () -> say(BEN, "core", "", "", "members"),
                "guildhall.refusal.read-only");
    }

    @Test
    public void whatIsNotForAViewerLeavesNoTrace() {
        for (Audience audience : Audience.values()) {
            say(BEN, "active", "2026-03-20", "", audience.code());
            Map<Viewer, Boolean> expected = Map.of(
                    as(BEN),
                    true,
                    as(ANA),
                    audience != Audience.ME,
                    as(CLEO),
                    audience == Audience.SITE || audience == Audience.EVERYBODY,
                    Viewer.ANONYMOUS,
                    audience == Audience.EVERYBODY);
            expected.forEach((viewer, isShown) -> {
                assertThat(shown(viewer, BEN).isEmpty())
                        .as("%s to %s", audience, viewer)
                        .isEqualTo(!isShown);
                assertThat(resting(viewer).isEmpty())
                        .as("resting, %s to %s", audience, viewer)
                        .isEqualTo(!isShown);
            });
        }
    }

    @Test
    public void whoeverLeavesAndComesBackHasSaidNothing() {
        say(BEN, "core", "2026-03-20", "Away", "everybody");
        app.get(MembershipService.class).leave(as(BEN), WEAVERS);
        assertThat(own(BEN)).isEmpty();

        app.get(MembershipService.class).join(as(BEN), WEAVERS);
        assertThat(own(BEN)).contains(Participation.NONE);
    }

    @Test
    public void ofManyAnswersAtOnceOneIsStoredWhole() throws Exception {
        List<Callable<Participation>> answers = Arrays.stream(ParticipationLevel.values())
                .<Callable<Participation>>map(level -> () -> say(BEN, level.code(), "2026-03-20", level.code(), "site"))
                .toList();

        List<Participation> said = AtOnce.all(answers);

        assertThat(own(BEN)).isPresent().get().isIn(said);
    }

    @Test
    public void randomHistoriesAreThoseOfAPlainModel() {
        Random random = new Random(20260301);
        List<PersonId> people = List.of(ANA, BEN, CLEO);
        Map<PersonId, Participation> model = new HashMap<>(Map.of(ANA, Participation.NONE, BEN, Participation.NONE));
        LocalDate today = TODAY;
        for (int step = 0; step < 150; step++) {
            PersonId person = people.get(random.nextInt(3));
            switch (random.nextInt(5)) {
                case 0 -> {
                    if (model.remove(person) == null) {
                        app.get(MembershipService.class).join(as(person), WEAVERS);
                        model.put(person, Participation.NONE);
                    } else if (person.equals(ANA)) {
                        model.put(ANA, own(ANA).orElseThrow());
                    } else {
                        app.get(MembershipService.class).leave(as(person), WEAVERS);
                    }
                }
                case 1 -> {
                    today = today.plusDays(random.nextInt(4));
                    guild.clock.moveTo(today);
                }
                default -> {
                    String level = random.nextBoolean() ? "" : ParticipationLevel.values()[random.nextInt(4)].code();
                    String until = random.nextBoolean()
                            ? ""
                            : today.plusDays(random.nextInt(5)).toString();
                    String audience = Audience.values()[random.nextInt(5)].code();
                    if (model.containsKey(person)) {
                        model.put(person, say(person, level, until, until.isEmpty() ? "" : "Note", audience));
                    } else {
                        assertThat(catchThrowableOfType(
                                        () -> say(person, level, until, "", audience), RequestRefusedException.class))
                                .isNotNull();
                    }
                }
            }
            compare(model, today, people);
        }
    }

    private void compare(Map<PersonId, Participation> model, LocalDate today, List<PersonId> people) {
        for (PersonId viewer : people) {
            assertThat(own(viewer))
                    .isEqualTo(Optional.ofNullable(model.get(viewer)).map(said -> said.on(today)));
            Map<MemberId, LocalDate> resting = new HashMap<>();
            model.forEach((person, said) -> {
                Participation seen = isSeen(viewer, person, said, model) ? said.on(today) : Participation.NONE;
                assertThat(shown(viewer, person)).isEqualTo(seen);
                seen.restingUntil().ifPresent(day -> resting.put(new MemberId(community.id(), person), day));
            });
            assertThat(resting(as(viewer))).isEqualTo(resting);
        }
    }

    /** Ana coordinates; whoever is in the model is a member. */
    private static boolean isSeen(
            PersonId viewer, PersonId person, Participation said, Map<PersonId, Participation> model) {
        return viewer.equals(person)
                || switch (said.audience()) {
                    case ME -> false;
                    case COORDINATORS -> viewer.equals(ANA);
                    case MEMBERS -> model.containsKey(viewer);
                    case SITE, EVERYBODY -> true;
                };
    }

    private List<String> wrong(String level, String until, String note, String audience) {
        return catchThrowableOfType(() -> say(BEN, level, until, note, audience), RequestRefusedException.class)
                .problems()
                .stream()
                .map(problem -> problem.field())
                .toList();
    }

    private Participation say(PersonId person, String level, String until, String note, String audience) {
        return app.get(ParticipationService.class)
                .say(as(person), WEAVERS, new ParticipationForm(level, until, note, audience));
    }

    private Optional<Participation> own(PersonId person) {
        return app.get(ParticipationService.class).own(as(person), community);
    }

    private Participation shown(PersonId viewer, PersonId person) {
        return shown(as(viewer), person);
    }

    private Participation shown(Viewer viewer, PersonId person) {
        return app
                .get(MembershipReading.class)
                .cards(
                        viewer,
                        WEAVERS,
                        there -> new MemberQuery(
                                there.id(), Optional.empty(), List.of(), MemberQuery.Order.NAME, Optional.empty(), 10))
                .members()
                .stream()
                .filter(card -> card.person().equals(person))
                .findFirst()
                .orElseThrow()
                .participation();
    }

    private Map<MemberId, LocalDate> resting(Viewer viewer) {
        return app.get(ShownParticipation.class).resting(viewer, List.of(community), List.of(ANA, BEN, CLEO));
    }
}
