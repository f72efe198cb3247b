package org.guildhall.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.accreditation.status.Change;
import org.guildhall.accreditation.status.Grant;
import org.guildhall.accreditation.status.HolderNameRefresh;
import org.guildhall.credential.claim.ClaimForm;
import org.guildhall.credential.claim.ClaimReview;
import org.guildhall.credential.claim.ClaimService;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.AccountRefresh;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Test;

/** Whatever is written in whatever order, every card says what the tables say, and so does the index of facets. */
public class CardsAfterWritesTest extends AcademyTest {
    private static final List<String> PEOPLE = List.of("hana", "marek", "second", "admin");
    private static final List<String> TOPICS =
            List.of("Weaving", "Damask", "Madder", "Indigo", "Carding", "織物の作り方と色の選び方".repeat(5));
    private static final List<String> RELATIONS = List.of("teaches", "does", "knows", "learns");
    private static final PersonId NOBODY = new PersonId("key-nobody");
    private static final int STEPS = 80;

    private static final List<String> DAYS = List.of("", "2026-12-24", "2028-02-29");

    private final List<Long> claims = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<Scheme> schemes = new ArrayList<>();
    private CardsOfEveryMember cards;
    private FacetsOfEveryMember facets;
    private Random random;
    private int written;

    public CardsAfterWritesTest(Kind kind) {
        super(kind);
    }

    @Before
    public void threeSchemes() {
        cards = new CardsOfEveryMember(academy.app);
        facets = new FacetsOfEveryMember(academy.app, academy.database);
        schemes.add(academy.scheme);
        schemes.add(academy.schemeForMembers("Inner circle", "IN"));
        schemes.add(academy.schemes.add(
                AS_ADMIN, SPACE, new SchemeTerms("For ever", "Us", "", Optional.empty(), List.of("One", "Two"), "EV")));
    }

    @Test
    public void afterRandomWritesEveryCardSaysWhatTheTablesSay() {
        for (int seed = 1; seed <= 3; seed++) {
            random = new Random(seed);
            for (int step = 1; step <= STEPS; step++) {
                String when = "after step " + step + " of seed " + seed + ": " + write();
                cards.sayWhatTheTablesSay(when);
                facets.sayWhatTheTablesSay(when);
                if (step % 10 == 0) {
                    cards.areReadAsTheTablesAre(academy.community, viewer(), when);
                    cards.areReadAsTheTablesAre(academy.community, Viewer.ANONYMOUS, when);
                }
            }
        }
        assertThat(written).as("writes that were not refused").isGreaterThan(STEPS);
        assertThat(cards.all()).isNotEmpty();
    }

    private String write() {
        int kind = random.nextInt(16);
        try {
            String what = write(kind);
            written++;
            return what;
        } catch (RequestRefusedException e) {
            return "write " + kind + " was refused";
        }
    }

    private String write(int kind) {
        return switch (kind) {
            case 0, 1 -> {
                academy.membershipService.join(viewer(), SPACE);
                yield "join";
            }
            case 2 -> {
                academy.membershipService.leave(viewer(), SPACE);
                yield "leave";
            }
            case 3, 4 -> {
                topics().state(viewer(), SPACE, new TopicInput(one(TOPICS), one(RELATIONS), "", random.nextBoolean()));
                yield "state";
            }
            case 5 -> {
                Viewer viewer = viewer();
                List<TopicStatement> own = topics().own(viewer, SPACE);
                topics().withdraw(viewer, SPACE, own.isEmpty() ? 0 : one(own).topicId());
                yield "withdraw";
            }
            case 6, 7 -> {
                String from = LocalDate.now(academy.clock)
                        .minusDays(random.nextInt(600))
                        .toString();
                numbers.add(academy.service
                        .grant(
                                AS_ADMIN,
                                SPACE,
                                new Grant(one(schemes).id(), one(PEOPLE), "One", LocalDate.parse(from), ""))
                        .number());
                yield "grant";
            }
            case 8, 9 -> {
                AccreditationAction action = one(List.of(AccreditationAction.values()));
                change(action);
                yield action.code();
            }
            case 10 -> {
                academy.clock.move(Duration.ofDays(random.nextInt(120)));
                academy.people.with("hana", "Hana " + random.nextInt(9));
                academy.app.get(AccountRefresh.class).followAll(() -> false);
                academy.app.get(HolderNameRefresh.class).followAll(() -> false);
                yield "time and names";
            }
            case 11 -> {
                Viewer viewer = viewer();
                claims.add(academy.app
                        .get(ClaimService.class)
                        .claim(viewer, SPACE, new ClaimForm(one(TOPICS), one(TOPICS), "2020-01-01", one(DAYS), "", ""))
                        .id());
                yield "claim";
            }
            case 12, 13 -> {
                academy.app
                        .get(ClaimReview.class)
                        .confirm(
                                random.nextBoolean() ? AS_ADMIN : AS_SECOND_ADMIN,
                                SPACE,
                                claims.isEmpty() ? 0 : one(claims),
                                "Seen.",
                                random.nextBoolean()
                                        ? Optional.of(
                                                LocalDate.now(academy.clock).plusDays(50))
                                        : Optional.empty());
                yield "confirm a claim";
            }
            case 14 -> {
                long claim = claims.isEmpty() ? 0 : one(claims);
                if (random.nextBoolean()) {
                    academy.app.get(ClaimReview.class).reject(AS_ADMIN, SPACE, claim, "Not so.");
                } else {
                    academy.app.get(ClaimService.class).withdraw(viewer(), SPACE, claim);
                }
                yield "reject or withdraw a claim";
            }
            default -> {
                Scheme scheme = one(schemes);
                SchemeTerms terms = new SchemeTerms(scheme.name() + "+", scheme.numberPrefix(), scheme.rules());
                academy.schemes.change(AS_ADMIN, SPACE, scheme.id(), terms);
                yield "rename a scheme";
            }
        };
    }

    private void change(AccreditationAction action) {
        String number = numbers.isEmpty() ? "none" : one(numbers);
        LocalDate today = LocalDate.now(academy.clock);
        Accreditation present = academy.accreditations.byNumber(number).orElse(null);
        Viewer actor = action == AccreditationAction.RESIGN || action == AccreditationAction.APPEAL
                ? Viewer.of(present == null ? NOBODY : present.holder())
                : random.nextBoolean() ? AS_ADMIN : AS_SECOND_ADMIN;
        academy.service.change(
                actor,
                SPACE,
                number,
                new Change(action, today, "For a reason.").reviewedOn(Optional.of(today.plusDays(9))));
    }

    private ExpertiseService topics() {
        return academy.app.get(ExpertiseService.class);
    }

    private Viewer viewer() {
        return Viewer.of(new PersonId("key-" + one(PEOPLE)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
