package org.guildhall.accreditation.scheme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.RenewalRequirements.ActivityClass;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeTerms;
import org.guildhall.accreditation.scheme.web.SchemeField.Section;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.web.FieldLabels;
import org.guildhall.platform.web.FormField;
import org.guildhall.platform.web.FormProblems;
import org.guildhall.platform.web.LabelledText;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.EveryRule;
import org.guildhall.testkit.KeyTexts;
import org.guildhall.testkit.Kind;
import org.junit.Rule;
import org.junit.Test;

/** Schemes as texts of a form, there and back. */
public class SchemeFormTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    @Test
    public void everyRuleComesBackFromTheFormAsItWent() {
        SchemeTerms terms = new SchemeTerms("Weaver", "WEAVE", EveryRule.of());
        Scheme stored = academy.schemes.add(
                AS_ADMIN,
                SPACE,
                terms,
                Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek", "second")));

        SchemeForm form = sentBack(SchemeForm.of(stored, academy.schemes.officers(AS_ADMIN, SPACE, stored.id())));

        assertThat(form.terms()).isEqualTo(terms);
        assertThat(form.officers())
                .isEqualTo(Map.of(OfficerDuty.ASSESS, List.of("hana"), OfficerDuty.DECIDE, List.of("marek", "second")));
    }

    @Test
    public void aSchemeThatAsksForLittleComesBackAsItWent() {
        Scheme stored = academy.scheme;

        SchemeForm form = sentBack(SchemeForm.of(stored, academy.schemes.officers(AS_ADMIN, SPACE, stored.id())));

        assertThat(form.terms().rules()).isEqualTo(stored.rules());
        assertThat(form.officers()).isEqualTo(Map.of(OfficerDuty.ASSESS, List.of(), OfficerDuty.DECIDE, List.of()));
    }

    @Test
    public void linesOfOtherSystemsAndBlanksMeanTheSame() {
        SchemeForm form = SchemeForm.typed(Map.of(
                "levels", " One \r\n\r\nTwo = One ,\r\n",
                "noticeDays", "60 ; 0, −7",
                "activityClasses", " Courses ;10; 30 ",
                "decide", "\r\n marek \r\n"));

        assertThat(form.terms().rules().levels()).containsExactly(Level.named("One"), new Level("Two", List.of("One")));
        assertThat(form.terms().rules().validity().noticeDays()).containsExactly(60, 0, -7);
        assertThat(form.terms().rules().renewal().classes()).containsExactly(new ActivityClass("Courses", 10, 30));
        assertThat(form.officers().get(OfficerDuty.DECIDE)).containsExactly("marek");
    }

    @Test
    public void whatIsNoNumberIsRefusedAtItsFieldAndAllOfItAtOnce() {
        SchemeForm form = sentBack(
                SchemeForm.of(academy.scheme, Map.of()),
                Map.ofEntries(
                        Map.entry("validityMonths", "two years"),
                        Map.entry("graceMonths", "3.5"),
                        Map.entry("reinstatementMonths", "99999999999999999999"),
                        Map.entry("noticeDays", "sixty"),
                        Map.entry("retentionMonths", "-"),
                        Map.entry("renewalPoints", "many"),
                        Map.entry("activityClasses", "Courses: 10"),
                        Map.entry("opensMonths", "x"),
                        Map.entry("auditPercent", "10 %"),
                        Map.entry("visibility", "all"),
                        Map.entry("cycleStart", "never")));

        RequestRefusedException refusal = catchThrowableOfType(
                RequestRefusedException.class,
                () -> academy.schemes.change(
                        AS_ADMIN, SPACE, academy.scheme.id(), OptionalInt.empty(), form.terms(), form.officers()));

        assertThat(refusal.problems())
                .extracting(Problem::field)
                .contains(
                        "validityMonths",
                        "graceMonths",
                        "reinstatementMonths",
                        "noticeDays",
                        "retentionMonths",
                        "renewalPoints",
                        "activityClasses",
                        "opensMonths",
                        "auditPercent",
                        "visibility",
                        "cycleStart")
                .doesNotContain("name", "issuer", "levels", "numberPrefix");
    }

    @Test
    public void aSectionWithAProblemIsOpenAndKeepsWhatWasTyped() {
        SchemeForm form = SchemeForm.typed(Map.of("graceMonths", "lots"));
        FormProblems problems = FormProblems.of(
                RequestRefusedException.invalid("graceMonths", "guildhall.accreditation.grace-range"),
                new KeyTexts(),
                FieldLabels.NONE);

        SchemeSections sections = new SchemeSections(new KeyTexts(), form, problems, true);

        assertThat(sections.section(Section.ENDING).open()).isTrue();
        assertThat(sections.section(Section.RENEWAL).open()).isFalse();
        assertThat(sections.section(Section.ENDING).fields()).anySatisfy(field -> {
            assertThat(field.value()).isEqualTo("lots");
            assertThat(field.problem()).isEqualTo("guildhall.accreditation.grace-range");
            assertThat(field.describedBy()).isEqualTo("guildhall-graceMonths-help guildhall-graceMonths-error");
        });
    }

    @Test
    public void aNewSchemeNeedsOnlyANameAndALevel() {
        assertThat(needed(false)).containsExactly("name", "levels");
        assertThat(needed(true)).containsExactly("name", "issuer", "levels", "numberPrefix");
    }

    private static List<String> needed(boolean isKnown) {
        SchemeSections sections =
                new SchemeSections(new KeyTexts(), SchemeForm.blank("Us"), FormProblems.none(), isKnown);
        return Arrays.stream(Section.values())
                .flatMap(section -> sections.section(section).fields().stream())
                .filter(FormField::needed)
                .map(FormField::name)
                .toList();
    }

    @Test
    public void whatIsLeftEmptyIsCompletedAndWhatWasTypedStays() {
        SchemeForm form = SchemeForm.typed(Map.of("issuer", " ", "numberPrefix", "MINE"));

        SchemeForm whole = form.completed("issuer", () -> "Us").completed("numberPrefix", () -> "WEAVE");

        assertThat(whole.at("issuer")).isEqualTo("Us");
        assertThat(whole.at("numberPrefix")).isEqualTo("MINE");
    }

    @Test
    public void howLongItHoldsIsToldInALine() {
        String whole =
                summary(Map.of("validityMonths", "24", "opensMonths", "3", "graceMonths", "1", "graceCounts", "true"));
        String none = summary(Map.of("validityMonths", "lots", "graceMonths", "0"));

        assertThat(whole)
                .contains("summary.validity[guildhall.accreditation.schemes.months[24]]")
                .contains("summary.opens[guildhall.accreditation.schemes.months[3]]")
                .contains("summary.grace.counts[guildhall.accreditation.schemes.months[1]]");
        assertThat(none).contains("summary.validity.none", "summary.opens.none", "summary.grace.none");
    }

    private static String summary(Map<String, String> typed) {
        return new SchemeSummary(new KeyTexts()).of(SchemeForm.typed(typed));
    }

    @Test
    public void everyFieldHasItsWordsAndIsTaken() {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.accreditation");
        List<String> setters = Arrays.stream(SchemeFields.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(StrutsParameter.class))
                .map(method -> method.getName().substring(3).toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(SchemeField.values()).allSatisfy(field -> {
            assertThat(texts.containsKey("guildhall.scheme.field." + field.code()))
                    .isTrue();
            assertThat(texts.containsKey("guildhall.scheme.help." + field.code()))
                    .isEqualTo(field.isExplained());
            assertThat(setters).contains(field.code().toLowerCase(java.util.Locale.ROOT));
        });
        assertThat(setters).hasSameSizeAs(SchemeField.values());
    }

    @Test
    public void everyRuleIsPutIntoWords() {
        List<LabelledText> facts = new SchemeFacts(new KeyTexts())
                .of(EveryRule.of(), academy.schemes.officers(AS_ADMIN, SPACE, academy.scheme.id()));

        assertThat(facts.stream().map(fact -> fact.label().replaceFirst(".*\\.", "")))
                .containsAll(Arrays.stream(SchemeField.values())
                        .filter(field -> !List.of(SchemeField.NAME, SchemeField.PREFIX, SchemeField.GRACE_COUNTS)
                                .contains(field))
                        .map(SchemeField::code)
                        .toList());
    }

    private static SchemeForm sentBack(SchemeForm form) {
        return sentBack(form, Map.of());
    }

    private static SchemeForm sentBack(SchemeForm form, Map<String, String> typedAnew) {
        Map<String, String> sent = new HashMap<>();
        Arrays.stream(SchemeField.values()).forEach(field -> sent.put(field.code(), form.at(field.code())));
        sent.putAll(typedAnew);
        return SchemeForm.typed(sent);
    }
}
