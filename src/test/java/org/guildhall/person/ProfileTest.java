package org.guildhall.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guildhall.community.CommunitySettings;
import org.guildhall.membership.Audience;
import org.guildhall.membership.EndedMembershipService;
import org.guildhall.membership.FacetSource;
import org.guildhall.membership.FacetValue;
import org.guildhall.membership.MemberFacets;
import org.guildhall.membership.MemberId;
import org.guildhall.person.ProfileInput.Typed;
import org.guildhall.person.ao.AoProfileConsent;
import org.guildhall.person.ao.AoProfileEntry;
import org.guildhall.person.ao.ProfileFacets;
import org.guildhall.platform.Expected;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** What members say of themselves: theirs alone to write, shown to those whom they chose, gone when they go. */
public class ProfileTest extends AcademyTest {
    private static final PersonId HANA = new PersonId("key-hana");

    private ProfileService service;
    private EndedMembershipService ended;

    public ProfileTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void hanaIsAMember() {
        service = academy.app.get(ProfileService.class);
        ended = academy.app.get(EndedMembershipService.class);
        academy.membershipService.appointFounder(academy.community.id(), new PersonId("key-marek"));
        academy.communities.change(
                academy.community.id(), new CommunitySettings("Facilitators", "Facilitation", "", "open"));
        academy.membershipService.join(AS_HOLDER, SPACE);
    }

    @Test
    public void whatIsSaidIsKeptWithItsAudience() {
        say(ProfileField.WORK, " Nurse ", "everybody");
        Profile said = change(Map.of(
                ProfileField.WORK, new Typed("Nurse", "everybody"),
                ProfileField.ABOUT, new Typed("One.\nTwo.", ""),
                ProfileField.REACH, new Typed("mail", "me"),
                ProfileField.LANGUAGES, new Typed("fr, en,fr", "site"),
                ProfileField.ZONE, new Typed("Pacific/Chatham", "coordinators"),
                ProfileField.HOURS, new Typed("  ", "everybody"),
                ProfileField.LINK, new Typed("https://example.org/hana", "members")));

        assertThat(service.own(AS_HOLDER, SPACE)).isEqualTo(said);
        assertThat(said.entries())
                .containsExactly(
                        new ProfileEntry(ProfileField.WORK, "Nurse", Audience.EVERYBODY),
                        new ProfileEntry(ProfileField.ABOUT, "One.\nTwo.", Audience.MEMBERS),
                        new ProfileEntry(ProfileField.REACH, "mail", Audience.ME),
                        new ProfileEntry(ProfileField.LANGUAGES, "fr,en", Audience.SITE),
                        new ProfileEntry(ProfileField.ZONE, "Pacific/Chatham", Audience.COORDINATORS),
                        new ProfileEntry(ProfileField.LINK, "https://example.org/hana", Audience.MEMBERS));
    }

    @Test
    public void everyFieldThatBreaksARuleIsNamed() {
        Map<ProfileField, Typed> wrong = Map.of(
                ProfileField.WORK, new Typed("x".repeat(201), "members"),
                ProfileField.ABOUT, new Typed("fine", "friends"),
                ProfileField.REACH, new Typed("pigeon", "members"),
                ProfileField.REACH_WORDS, new Typed("two\nlines", "members"),
                ProfileField.LANGUAGES, new Typed("klingon", "members"),
                ProfileField.ZONE, new Typed("Mars/Base", "members"),
                ProfileField.HOURS, new Typed("x".repeat(201), "members"),
                ProfileField.LINK, new Typed("javascript:alert(1)", "members"));

        RequestRefusedException refusal = catchThrowableOfType(RequestRefusedException.class, () -> change(wrong));

        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        assertThat(refusal.problems())
                .extracting(problem -> problem.field())
                .containsExactlyInAnyOrder(
                        "work", "about", "reach", "reachWords", "languages", "zone", "hours", "link");
        assertThat(service.own(AS_HOLDER, SPACE).isEmpty()).isTrue();
    }

    @Test
    public void sixLanguagesAreTooMany() {
        assertRefused(
                Kind.INVALID,
                () -> say(ProfileField.LANGUAGES, "en,fr,de,es,it,pt", "members"),
                "guildhall.person.too-many-languages");
    }

    @Test
    public void onlyMembersHaveAProfileToWrite() {
        assertRefused(
                Kind.UNAUTHENTICATED,
                () -> service.requireMember(Viewer.ANONYMOUS, SPACE),
                "guildhall.refusal.sign-in");
        assertRefused(
                Kind.FORBIDDEN,
                () -> service.requireMember(Viewer.of(new PersonId("key-stranger")), SPACE),
                "guildhall.membership.members-only");
        assertRefused(Kind.UNAUTHENTICATED, () -> service.own(Viewer.ANONYMOUS, SPACE), "guildhall.refusal.sign-in");
        academy.rights.readOnly(true);
        assertRefused(Kind.READ_ONLY, () -> say(ProfileField.WORK, "Nurse", "members"), "guildhall.refusal.read-only");
        assertRefused(Kind.READ_ONLY, () -> service.erase(AS_HOLDER, SPACE), "guildhall.refusal.read-only");
    }

    @Test
    public void nobodyIsShownMoreThanTheirAudience() {
        say(ProfileField.WORK, "Nurse", "coordinators");

        assertThat(shownTo(EnumSet.range(Audience.MEMBERS, Audience.EVERYBODY))).isEmpty();
        assertThat(shownTo(EnumSet.range(Audience.COORDINATORS, Audience.EVERYBODY)))
                .isEqualTo("Nurse");
    }

    @Test
    public void everyDecisionOnWhoSeesAPartIsKeptAndNothingElse() {
        say(ProfileField.WORK, "Nurse", "members");
        say(ProfileField.WORK, "Night nurse", "members");
        say(ProfileField.WORK, "Night nurse", "me");
        say(ProfileField.WORK, "", "me");

        assertThat(service.consents(AS_HOLDER, SPACE))
                .extracting(Consent::change)
                .containsExactly(
                        new ConsentChange(ProfileField.WORK, Optional.empty()),
                        new ConsentChange(ProfileField.WORK, Optional.of(Audience.ME)),
                        new ConsentChange(ProfileField.WORK, Optional.of(Audience.MEMBERS)));
        assertThat(service.consents(AS_HOLDER, SPACE).get(0).at()).isEqualTo(Instant.parse("2026-11-24T12:00:00Z"));
        assertThat(service.consents(AS_MAREK, SPACE)).isEmpty();
    }

    @Test
    public void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        assertRefused(
                Kind.CHANGED,
                () -> service.change(AS_HOLDER, SPACE, new ProfileInput(Map.of()), present -> {
                    throw new RequestRefusedException(Kind.CHANGED, List.of(Problem.of("", "changed")));
                }),
                "changed");
    }

    @Test
    public void languagesAndTimeZoneAreFacetsForTheirAudiencesUntilThePersonGoes() {
        change(Map.of(
                ProfileField.LANGUAGES, new Typed("fr,en", "site"),
                ProfileField.ZONE, new Typed("Asia/Tokyo", "coordinators"),
                ProfileField.WORK, new Typed("Nurse", "everybody")));
        FacetSource source = academy.app.get(ProfileFacets.class);
        MemberId hana = new MemberId(academy.community.id(), HANA);

        assertThat(source.facets(Set.of(hana)).get(hana))
                .containsExactlyInAnyOrder(
                        FacetValue.of(ProfileFacet.LANGUAGE, "fr", "fr").shownTo(Audience.SITE),
                        FacetValue.of(ProfileFacet.LANGUAGE, "en", "en").shownTo(Audience.SITE),
                        FacetValue.of(ProfileFacet.ZONE, "Asia/Tokyo", "Asia/Tokyo")
                                .shownTo(Audience.COORDINATORS));
        assertThat(differing(source, hana)).isEmpty();

        academy.membershipService.leave(AS_HOLDER, SPACE);
        assertThat(source.facets(Set.of(hana))).isEmpty();
        assertThat(differing(source, hana)).isEmpty();

        ended.takeLeavingBack(AS_HOLDER, SPACE);
        assertThat(source.facets(Set.of(hana)).get(hana)).hasSize(3);
        assertThat(differing(source, hana)).isEmpty();
    }

    private List<MemberId> differing(FacetSource source, MemberId member) {
        return academy.app
                .get(MemberFacets.class)
                .differing(source.facets(), MemberFacets.told(source, List.of(member)));
    }

    @Test
    public void erasingLeavesNothing() {
        say(ProfileField.WORK, "Nurse", "everybody");

        service.erase(AS_HOLDER, SPACE);

        assertThat(rows()).isZero();
    }

    @Test
    public void whoeverLeavesTakesTheProfileAlongAndBringsItBack() {
        say(ProfileField.WORK, "Nurse", "everybody");
        Profile before = service.own(AS_HOLDER, SPACE);

        academy.membershipService.leave(AS_HOLDER, SPACE);
        assertThat(service.own(AS_HOLDER, SPACE).isEmpty()).isTrue();

        ended.takeLeavingBack(AS_HOLDER, SPACE);
        assertThat(service.own(AS_HOLDER, SPACE)).isEqualTo(before);
    }

    @Test
    public void whatIsSaidAnewIsNotReplacedByWhatWasSetAside() {
        say(ProfileField.WORK, "Nurse", "everybody");
        academy.membershipService.leave(AS_HOLDER, SPACE);
        academy.membershipService.join(AS_HOLDER, SPACE);
        say(ProfileField.ABOUT, "New here.", "members");

        ended.takeLeavingBack(AS_HOLDER, SPACE);

        assertThat(service.own(AS_HOLDER, SPACE).entries())
                .extracting(ProfileEntry::field)
                .containsExactly(ProfileField.ABOUT);
    }

    @Test
    public void aMembershipThatEndsForGoodLeavesNothing() {
        say(ProfileField.WORK, "Nurse", "everybody");
        academy.app.get(ProfileEnding.class).membershipEnding(academy.community.id(), HANA);

        assertThat(rows()).isZero();
    }

    @Test
    public void aCommunityThatGoesTakesAllProfilesAlong() {
        say(ProfileField.WORK, "Nurse", "everybody");

        academy.communities.remove(SPACE);

        assertThat(rows()).isZero();
    }

    private int rows() {
        return academy.database.ao().count(AoProfileEntry.class)
                + academy.database.ao().count(AoProfileConsent.class);
    }

    private String shownTo(Set<Audience> audiences) {
        return academy.app
                .get(ShownProfiles.class)
                .shown(AS_MAREK, academy.community, HANA, audiences)
                .value(ProfileField.WORK);
    }

    private Profile say(ProfileField field, String value, String audience) {
        return change(Map.of(field, new Typed(value, audience)));
    }

    private Profile change(Map<ProfileField, Typed> fields) {
        return service.change(AS_HOLDER, SPACE, new ProfileInput(fields), Expected.anything());
    }
}
