package org.guildhall.accreditation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_MAREK;
import static org.guildhall.testkit.Academy.AS_SECOND_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.PersonState;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.guildhall.testkit.AcademyTest;
import org.junit.Before;
import org.junit.Test;

/** Nobody is accredited whose account cannot be used, however far the application has come. */
public class GoneApplicantsTest extends AcademyTest {
    private ApplicationService applications;
    private long id;

    public GoneApplicantsTest(org.guildhall.testkit.Kind kind) {
        super(kind);
    }

    @Before
    public void marekIsRecommended() {
        applications = academy.app.get(ApplicationService.class);
        id = applications
                .apply(AS_MAREK, SPACE, new ApplicationForm(academy.scheme.id(), "One", "I weave.", List.of()))
                .id();
        applications.takeUp(AS_ADMIN, SPACE, id);
        applications.recommend(AS_ADMIN, SPACE, id, true, "Good.");
    }

    @Test
    public void aDeactivatedApplicantIsNotAccreditedUntilTheAccountCanBeUsedAgain() {
        academy.people.with("marek", "Marek Novák", PersonState.DEACTIVATED);
        assertRefused(Kind.CONFLICT, this::grant, "guildhall.membership.account-deactivated");

        academy.people.with("marek", "Marek Novák");

        assertThat(grant().decision()).isPresent();
    }

    @Test
    public void anApplicantWhoIsGoneIsNotAccredited() {
        academy.people.without(new PersonId("key-marek"));

        assertRefused(Kind.CONFLICT, this::grant, "guildhall.accreditation.application.not-possible");
    }

    private Application grant() {
        return applications.grant(AS_SECOND_ADMIN, SPACE, id, Optional.of(LocalDate.parse("2026-11-24")), "");
    }
}
