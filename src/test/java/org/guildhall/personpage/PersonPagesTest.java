package org.guildhall.personpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guildhall.accreditation.status.CurrentAccreditation;
import org.guildhall.community.Community;
import org.guildhall.community.CommunitySettings;
import org.guildhall.community.JoinPolicy;
import org.guildhall.community.NewCommunity;
import org.guildhall.expertise.ExpertiseService;
import org.guildhall.expertise.TopicInput;
import org.guildhall.expertise.TopicStatement;
import org.guildhall.membership.Audience;
import org.guildhall.office.Offer;
import org.guildhall.office.OfficeForm;
import org.guildhall.office.OfficeKind;
import org.guildhall.office.OfficeService;
import org.guildhall.office.OfficeTerm;
import org.guildhall.office.TermService;
import org.guildhall.person.ProfileField;
import org.guildhall.person.ProfileInput;
import org.guildhall.person.ProfileInput.Typed;
import org.guildhall.person.ProfileService;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** The page of Hana, a member, as others and she herself see it. */
public class PersonPagesTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId MAREK = new PersonId("key-marek");
    private static final Viewer STRANGER = Viewer.of(new PersonId("key-gone"));
    private static final String ABSENT = "guildhall.membership.no-such-member";

    private PersonPages pages;

    public PersonPagesTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void hanaSaysSomethingToEverybodyOfEachAudience() {
        pages = academy.app.get(PersonPages.class);
        academy.membershipService.appointFounder(academy.community.id(), MAREK);
        academy.communities.change(
                academy.community.id(), new CommunitySettings("Facilitators", "Facilitation", "", "open"));
        academy.membershipService.join(AS_HOLDER, SPACE);
        academy.app
                .get(ProfileService.class)
                .change(
                        AS_HOLDER,
                        SPACE,
                        new ProfileInput(Map.of(
                                ProfileField.WORK, new Typed("w", "me"),
                                ProfileField.ABOUT, new Typed("a", "coordinators"),
                                ProfileField.HOURS, new Typed("h", "members"),
                                ProfileField.LANGUAGES, new Typed("en", "site"),
                                ProfileField.ZONE, new Typed("UTC", "everybody"))),
                        Expected.anything());
        academy.app
                .get(ExpertiseService.class)
                .state(AS_HOLDER, SPACE, new TopicInput("Weaving", "teaches", "By hand.", true));
    }

    @Test
    public void eachViewerSeesWhatIsForThem() {
        academy.membershipService.join(Viewer.of(new PersonId("key-second")), SPACE);

        assertThat(fields(AS_HOLDER)).containsExactly("work", "about", "languages", "zone", "hours");
        assertThat(fields(AS_MAREK)).containsExactly("about", "languages", "zone", "hours");
        assertThat(fields(AS_ADMIN)).containsExactly("about", "languages", "zone", "hours");
        assertThat(fields(STRANGER)).containsExactly("languages", "zone");
        assertThat(fields(Viewer.ANONYMOUS)).containsExactly("zone");
    }

    @Test
    public void oneSeesOneselfAsOthersDo() {
        assertThat(ownAs(Audience.ME)).containsExactly("work", "about", "languages", "zone", "hours");
        assertThat(ownAs(Audience.COORDINATORS)).containsExactly("about", "languages", "zone", "hours");
        assertThat(ownAs(Audience.MEMBERS)).containsExactly("languages", "zone", "hours");
        assertThat(ownAs(Audience.SITE)).containsExactly("languages", "zone");
        assertThat(ownAs(Audience.EVERYBODY)).containsExactly("zone");
    }

    @Test
    public void whereVisitorsSeeNobodyTheyDoNotSeeOneselfEither() {
        academy.rights.peopleHidden();

        assertThat(pages.ownAs(AS_HOLDER, SPACE, Audience.EVERYBODY)).isEmpty();
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> pages.page(Viewer.ANONYMOUS, SPACE, "hana"),
                "guildhall.refusal.people-hidden");
    }

    @Test
    public void aPageHasWhatSomebodySaysAndHolds() {
        academy.grant("hana", "2026-11-24");

        PersonPage page = pages.page(STRANGER, SPACE, "hana");

        assertThat(page.statements()).extracting(TopicStatement::note).containsExactly("By hand.");
        assertThat(page.accreditations())
                .extracting(CurrentAccreditation::schemeName)
                .containsExactly(academy.scheme.name());
        assertThat(page.isOwn()).isFalse();
        assertThat(pages.page(AS_HOLDER, SPACE, HANA).isOwn()).isTrue();
    }

    @Test
    public void aPageHasTheOfficesOfTodayAndNoOther() {
        TermService terms = academy.app.get(TermService.class);
        LocalDate today = LocalDate.now(academy.clock);
        academy.app.get(OfficeService.class).add(AS_ADMIN, SPACE, OfficeKind.MENTOR, new OfficeForm("", "", false, ""));
        academy.app
                .get(OfficeService.class)
                .add(AS_ADMIN, SPACE, OfficeKind.OWN, new OfficeForm("Keeper", "", false, ""));
        OfficeTerm mentor = terms.offer(
                AS_ADMIN, SPACE, "mentor", new Offer(HANA, today, Optional.of(today.plusDays(9)), Optional.empty()));
        OfficeTerm keeper = terms.offer(
                AS_ADMIN, SPACE, "own-1", new Offer(HANA, today.plusDays(5), Optional.empty(), Optional.empty()));
        assertThat(officesOfHana()).as("offered").isEmpty();

        terms.accept(AS_HOLDER, SPACE, mentor.id());
        terms.accept(AS_HOLDER, SPACE, keeper.id());
        assertThat(officesOfHana()).containsExactly("guildhall.office.kind.mentor");
        academy.clock.moveTo(today.plusDays(9));
        assertThat(officesOfHana()).containsExactly("guildhall.office.kind.mentor", "Keeper");
        academy.clock.moveTo(today.plusDays(10));
        assertThat(officesOfHana()).containsExactly("Keeper");
    }

    private List<String> officesOfHana() {
        return academy.app
                .get(PersonViews.class)
                .view(pages.page(STRANGER, SPACE, "hana"))
                .offices();
    }

    @Test
    public void whoeverIsNoMemberOrIsGoneHasNoPageAndNobodyIsToldWhich() {
        academy.people.with("guest", "Gus Guest");
        for (String nobody : new String[] {"guest", "nobody", "", "admin"}) {
            assertRefused(Kind.NOT_FOUND, () -> pages.page(AS_MAREK, SPACE, nobody), ABSENT);
        }
        academy.people.without(HANA);
        assertRefused(Kind.NOT_FOUND, () -> pages.page(AS_MAREK, SPACE, HANA), ABSENT);
    }

    @Test
    public void whoeverHasLeftHasNoPage() {
        academy.membershipService.leave(AS_HOLDER, SPACE);

        assertRefused(Kind.NOT_FOUND, () -> pages.page(AS_MAREK, SPACE, "hana"), ABSENT);
        assertRefused(Kind.NOT_FOUND, () -> pages.ownAs(AS_HOLDER, SPACE, Audience.MEMBERS), ABSENT);
    }

    @Test
    public void communitiesInCommonAreThoseThatTheViewerMaySeeAndIsAMemberOf() {
        Community both = found("BOTH", AS_HOLDER, AS_MAREK);
        found("HERS", AS_HOLDER);
        found("HIS", AS_MAREK);
        found("SECRET", AS_HOLDER, AS_MAREK);
        academy.rights.hidden(new SpaceKey("SECRET"));

        assertThat(pages.page(AS_MAREK, SPACE, "hana").common())
                .extracting(Community::id)
                .containsExactly(both.id());
        assertThat(pages.page(AS_HOLDER, SPACE, "hana").common()).isEmpty();
        assertThat(pages.page(Viewer.ANONYMOUS, SPACE, "hana").common()).isEmpty();
    }

    private Community found(String space, Viewer... members) {
        SpaceKey key = new SpaceKey(space);
        Community founded = academy.communities.found(
                key, new NewCommunity(space, "x", "", JoinPolicy.OPEN, new PersonId("key-admin")));
        Stream.of(members).forEach(member -> academy.membershipService.join(member, key));
        return founded;
    }

    private Stream<String> fields(Viewer viewer) {
        return codes(pages.page(viewer, SPACE, "hana"));
    }

    private Stream<String> ownAs(Audience audience) {
        return codes(pages.ownAs(AS_HOLDER, SPACE, audience).orElseThrow());
    }

    private static Stream<String> codes(PersonPage page) {
        return page.profile().entries().stream().map(entry -> entry.field().code());
    }
}
