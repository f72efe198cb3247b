package org.guildhall.accreditation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.ao.AoOfficer;
import org.guildhall.accreditation.scheme.ao.AoScheme;
import org.guildhall.accreditation.scheme.ao.AoSchemeVersion;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.platform.Person;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.BrokenHalfWay;
import org.guildhall.testkit.EveryRule;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Schemes with every rule, their versions and their officers, on real databases. */
public class SchemeServiceTest extends AcademyTest {
    public SchemeServiceTest(Kind kind) {
        super(kind);
    }

    @Test
    public void everyRuleIsKept() {
        Scheme added = academy.schemes.add(AS_ADMIN, SPACE, new SchemeTerms("Weaver", "WEAVE", EveryRule.of()));

        assertThat(academy.schemeReading.require(AS_ADMIN, SPACE, added.id()).rules())
                .isEqualTo(EveryRule.of());
    }

    @Test
    public void otherRulesMakeAVersionAndTheEarlierOneIsStillKnown() {
        academy.clock.moveTo(LocalDate.parse("2026-12-01"));
        change(new SchemeTerms("Practitioner", "MVF", EveryRule.of()));

        List<SchemeVersion> versions = academy.schemeReading.versions(AS_HOLDER, SPACE, academy.scheme.id());

        assertThat(versions).extracting(SchemeVersion::number).containsExactly(1, 2);
        assertThat(versions)
                .extracting(version -> version.since().toString())
                .containsExactly("2026-11-24", "2026-12-01");
        assertThat(versions.get(0).rules()).isEqualTo(academy.scheme.rules());
        assertThat(versions.get(1).rules()).isEqualTo(EveryRule.of());
    }

    @Test
    public void anotherNameMakesNoVersion() {
        Scheme renamed = change(Academy.terms("Practitioner of values", "MVF"));

        assertThat(renamed.version()).isEqualTo(1);
        assertThat(renamed.name()).isEqualTo("Practitioner of values");
    }

    @Test
    public void longNamesThatOnlyBeginAlikeAreTwoSchemes() {
        String beginning = "漢".repeat(199);

        Scheme one = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms(beginning + "一", "ONE"));
        Scheme other = academy.schemes.add(AS_ADMIN, SPACE, Academy.terms(beginning + "二", "TWO"));

        assertThat(other.id()).isNotEqualTo(one.id());
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> academy.schemes.add(AS_ADMIN, SPACE, Academy.terms(beginning + "一", "XXX")),
                "guildhall.accreditation.scheme-taken");
    }

    @Test
    public void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        change(new SchemeTerms("Practitioner", "MVF", EveryRule.of()));

        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> academy.schemes.change(
                        AS_ADMIN,
                        SPACE,
                        academy.scheme.id(),
                        OptionalInt.of(1),
                        Academy.terms("Practitioner", "MVF"),
                        Map.of()),
                "guildhall.scheme.changed-meanwhile");
        assertThat(academy.schemeReading
                        .require(AS_ADMIN, SPACE, academy.scheme.id())
                        .rules())
                .isEqualTo(EveryRule.of());
    }

    @Test
    public void anAccreditationKeepsTheVersionItWasGrantedUnderUntilItIsRenewed() {
        String number = academy.grant("hana", "2026-01-10").number();
        change(new SchemeTerms("Practitioner", "MVF", EveryRule.of()));

        assertThat(academy.accreditations.byNumber(number).orElseThrow().schemeVersion())
                .isEqualTo(1);
        academy.change(number, AccreditationAction.RENEW, "2026-11-24", "All is well.");
        assertThat(academy.accreditations.byNumber(number).orElseThrow().schemeVersion())
                .isEqualTo(2);
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnceAtItsField() {
        SchemeRules wrong = new SchemeRules(
                " ",
                new SchemeRules.Content("x".repeat(10_001), "", "", ""),
                List.of(new Level("One", List.of("Three"))),
                new SchemeRules.Validity(Optional.of(601), 61, false, Optional.of(121), List.of(1, 1)),
                new RenewalRequirements(10_001, List.of(new ActivityClass("a;b", 3, 2)), null, Optional.of(0), 101),
                new SchemeRules.Publicity(null, false, Optional.of(0)));

        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class,
                () -> academy.schemes.add(
                        AS_ADMIN,
                        SPACE,
                        new SchemeTerms("", "mvf", wrong),
                        Map.of(OfficerDuty.ASSESS, List.of("nobody"), OfficerDuty.DECIDE, List.of("gone"))));

        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "issuer",
                        "purpose",
                        "validityMonths",
                        "graceMonths",
                        "reinstatementMonths",
                        "noticeDays",
                        "levels",
                        "visibility",
                        "retentionMonths",
                        "renewalPoints",
                        "activityClasses",
                        "cycleStart",
                        "opensMonths",
                        "auditPercent",
                        "numberPrefix",
                        "assess",
                        "decide");
        assertThat(academy.database.ao().count(AoScheme.class)).isEqualTo(1);
    }

    @Test
    public void kindsOfActivityAreNamedOnce() {
        RenewalRequirements twice = new RenewalRequirements(
                10,
                List.of(new ActivityClass("Course", 0, 5), new ActivityClass(" COURSE", 0, 5)),
                CycleStart.LATER,
                Optional.empty(),
                0);

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> change(new SchemeTerms("Practitioner", "MVF", withRecipe(twice))),
                "guildhall.accreditation.classes-range");
    }

    @Test
    public void officersAreNamedTogetherWithTheRules() {
        Scheme added = academy.schemes.add(
                AS_ADMIN,
                SPACE,
                Academy.terms("Weaver", "WEAVE"),
                Map.of(OfficerDuty.ASSESS, List.of("hana", " hana "), OfficerDuty.DECIDE, List.of()));

        assertThat(named(added.id(), OfficerDuty.ASSESS)).containsExactly("hana");
        assertThat(named(added.id(), OfficerDuty.DECIDE)).isEmpty();
        assertThat(academy.may.may(AS_HOLDER, academy.community, added.id(), OfficerDuty.ASSESS))
                .isTrue();
        assertThat(academy.may.may(AS_HOLDER, academy.community, added.id(), OfficerDuty.DECIDE))
                .isFalse();
    }

    @Test
    public void aDutyThatIsNotSpokenOfStaysAsItIs() {
        name(Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek")));

        name(Map.of(OfficerDuty.ASSESS, List.of()));

        assertThat(named(academy.scheme.id(), OfficerDuty.ASSESS)).isEmpty();
        assertThat(named(academy.scheme.id(), OfficerDuty.DECIDE)).containsExactly("marek");
    }

    @Test
    public void onlyOfficersWhoChangeAreRecorded() {
        name(Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek")));
        int recorded = academy.database.ao().count(AoAuditEvent.class);

        name(Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek", "second")));

        assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(recorded + 1);
        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
    }

    @Test
    public void whoeverHasNoAccountInUseIsNotNamedAndNobodyElseIsEither() {
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> name(Map.of(OfficerDuty.DECIDE, List.of("marek", "gone"))),
                "guildhall.accreditation.no-such-officer-named");
        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> name(Map.of(OfficerDuty.DECIDE, Collections.singletonList(null))),
                "guildhall.accreditation.no-such-officer-named");
        assertThat(academy.database.ao().count(AoOfficer.class)).isZero();
    }

    @Test
    public void aHundredOfficersAreEnough() {
        List<String> many = IntStream.range(0, 101).mapToObj(i -> "hana" + i).toList();
        many.forEach(username -> academy.people.with(username, username));

        assertRefused(
                RequestRefusedException.Kind.INVALID,
                () -> name(Map.of(OfficerDuty.ASSESS, many)),
                "guildhall.accreditation.officers-range");
    }

    @Test
    public void officersReadSchemesButOnlyAdminsOfTheSpaceChangeThem() {
        name(Map.of(OfficerDuty.DECIDE, List.of("marek")));
        SchemeTerms terms = Academy.terms("Weaver", "WEAVE");

        assertThat(academy.schemes.officers(AS_MAREK, SPACE, academy.scheme.id(), OfficerDuty.DECIDE))
                .hasSize(1);
        for (Viewer viewer : List.of(AS_MAREK, AS_HOLDER)) {
            assertRefused(
                    RequestRefusedException.Kind.FORBIDDEN,
                    () -> academy.schemes.add(viewer, SPACE, terms),
                    "guildhall.accreditation.space-admins-only");
            assertRefused(
                    RequestRefusedException.Kind.FORBIDDEN,
                    () -> academy.schemes.name(
                            viewer, SPACE, academy.scheme.id(), Map.of(OfficerDuty.DECIDE, List.of())),
                    "guildhall.accreditation.space-admins-only");
        }
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> academy.schemes.officers(AS_HOLDER, SPACE, academy.scheme.id()),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.UNAUTHENTICATED,
                () -> academy.schemes.officers(Viewer.ANONYMOUS, SPACE, academy.scheme.id()),
                "guildhall.refusal.sign-in");
    }

    @Test
    public void aSchemeWithOfficersThatBreaksHalfWayLeavesNothing() {
        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> academy.schemes.add(
                        AS_ADMIN,
                        SPACE,
                        Academy.terms("Weaver", "WEAVE"),
                        Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek"))),
                () -> {
                    assertThat(academy.database.ao().count(AoScheme.class)).isEqualTo(1);
                    assertThat(academy.database.ao().count(AoSchemeVersion.class))
                            .isEqualTo(1);
                    assertThat(academy.database.ao().count(AoOfficer.class)).isZero();
                    assertThat(academy.database.ao().count(AoAuditEvent.class)).isEqualTo(1);
                });
        assertThat(academy.database.ao().count(AoOfficer.class)).isEqualTo(2);
    }

    @Test
    public void aChangeThatBreaksHalfWayLeavesRulesAndOfficersAsTheyWere() {
        name(Map.of(OfficerDuty.DECIDE, List.of("marek")));

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> academy.schemes.change(
                        AS_ADMIN,
                        SPACE,
                        academy.scheme.id(),
                        OptionalInt.of(1),
                        new SchemeTerms("Practitioner", "MVF", EveryRule.of()),
                        Map.of(OfficerDuty.DECIDE, List.of("hana"))),
                () -> {
                    assertThat(academy.schemeReading.require(AS_ADMIN, SPACE, academy.scheme.id()))
                            .isEqualTo(academy.scheme);
                    assertThat(named(academy.scheme.id(), OfficerDuty.DECIDE)).containsExactly("marek");
                });
        assertThat(named(academy.scheme.id(), OfficerDuty.DECIDE)).containsExactly("hana");
    }

    @Test
    public void namingThatBreaksHalfWayLeavesTheOfficersAsTheyWere() {
        name(Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek")));

        BrokenHalfWay.everyStatementOf(
                academy.database,
                () -> name(Map.of(OfficerDuty.ASSESS, List.of(), OfficerDuty.DECIDE, List.of("hana", "second"))),
                () -> {
                    assertThat(named(academy.scheme.id(), OfficerDuty.ASSESS)).containsExactly("hana");
                    assertThat(named(academy.scheme.id(), OfficerDuty.DECIDE)).containsExactly("marek");
                });
        assertThat(named(academy.scheme.id(), OfficerDuty.DECIDE)).containsExactly("hana", "second");
    }

    private Scheme change(SchemeTerms terms) {
        return academy.schemes.change(AS_ADMIN, SPACE, academy.scheme.id(), terms);
    }

    private void name(Map<OfficerDuty, List<String>> usernames) {
        academy.schemes.name(AS_ADMIN, SPACE, academy.scheme.id(), usernames);
    }

    private List<String> named(long schemeId, OfficerDuty duty) {
        return academy.schemes.officers(AS_ADMIN, SPACE, schemeId, duty).stream()
                .map(Person::username)
                .toList();
    }

    private static SchemeRules withRecipe(RenewalRequirements recipe) {
        SchemeRules rules = EveryRule.of();
        return new SchemeRules(
                rules.issuer(), rules.content(), rules.levels(), rules.validity(), recipe, rules.publicity());
    }
}
