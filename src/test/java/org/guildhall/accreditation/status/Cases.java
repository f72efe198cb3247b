package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.CycleStart;
import org.guildhall.accreditation.scheme.Level;
import org.guildhall.accreditation.scheme.RenewalRequirements;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.SchemeRules;
import org.guildhall.accreditation.scheme.Visibility;
import org.guildhall.platform.PersonId;

/** Schemes and accreditations for tests of rules, which need no database. */
final class Cases {
    static final PersonId HANA = new PersonId("key-hana");
    static final PersonId JUDGE = new PersonId("key-judge");
    static final String NUMBER = "MVF-2026-000001-K";

    private Cases() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Hana's, from 2025-01-01 to 2026-06-30, one month of grace, last changed on 2026-03-01 by the judge. */
    static Accreditation hanas(LifecycleState at) {
        return hanas(at, term(Optional.of("2026-06-30"), Optional.of("2026-07-30"), false));
    }

    static Accreditation hanas(LifecycleState at, Term term) {
        return new Accreditation(
                1,
                7,
                3,
                1,
                NUMBER,
                HANA,
                new Accreditation.Awarded("One", "North", "Supervised"),
                new Status(at, Optional.of(day("2026-05-01")), day("2026-03-01"), JUDGE),
                term,
                new Accreditation.Origin(day("2024-01-01"), JUDGE, Optional.empty(), Optional.empty()));
    }

    static Accreditation hanas(AccreditationState state) {
        return hanas(LifecycleState.of(state));
    }

    static Term term(Optional<String> until, Optional<String> graceUntil, boolean graceCounts) {
        return new Term(day("2025-01-01"), until.map(LocalDate::parse), graceUntil.map(LocalDate::parse), graceCounts);
    }

    /** Twelve months and one of grace; renewals open three months ahead and close six after grace; kept two years. */
    static SchemeRules strict() {
        return rules(
                new SchemeRules.Validity(Optional.of(12), 1, true, Optional.of(6), List.of(30, 90, -30)),
                new RenewalRequirements(0, List.of(), CycleStart.LATER, Optional.of(3), 0),
                Optional.of(24));
    }

    /** Twelve months, nothing else said. */
    static SchemeRules lenient() {
        return rules(
                new SchemeRules.Validity(Optional.of(12), 0, false, Optional.empty(), List.of()),
                RenewalRequirements.NONE,
                Optional.empty());
    }

    static SchemeRules rules(SchemeRules.Validity validity, RenewalRequirements renewal, Optional<Integer> retention) {
        return new SchemeRules(
                "Us",
                new SchemeRules.Content("", "", "", ""),
                List.of(Level.named("One"), Level.named("Two")),
                validity,
                renewal,
                new SchemeRules.Publicity(Visibility.SITE, false, retention));
    }

    static Scheme scheme(SchemeRules rules) {
        return new Scheme(3, 7, "Practitioner", "MVF", false, 4, rules);
    }
}
