package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.Expected;
import org.guildhall.platform.FormVersion;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.AcademyTest;
import org.guildhall.testkit.Kind;
import org.junit.Test;

/** Two officers have the same page open. */
public class AccreditationVersionTest extends AcademyTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    public AccreditationVersionTest(Kind kind) {
        super(kind);
    }

    @Test
    public void whoHasNotSeenTheLastChangeChangesNothing() {
        String number = academy.grant("hana", "2026-11-01").number();
        String seen = AccreditationVersion.of(academy.stored(number));
        academy.change(number, AccreditationAction.PUT_ON_PROBATION, "2026-11-24", "complaint");
        Accreditation present = academy.stored(number);

        assertRefused(
                RequestRefusedException.Kind.CHANGED,
                () -> academy.service.change(
                        AS_ADMIN,
                        SPACE,
                        number,
                        new Change(AccreditationAction.REVOKE, TODAY, "fraud"),
                        expected(seen)),
                "guildhall.accreditation.changed-meanwhile");

        assertThat(academy.stored(number)).isEqualTo(present);
    }

    @Test
    public void whoHasNotSeenTheLastChangeGivesNoOtherLevel() {
        String number = academy.grant("hana", "2026-11-01").number();
        String seen = AccreditationVersion.of(academy.stored(number));
        academy.change(number, AccreditationAction.PUT_ON_PROBATION, "2026-11-24", "complaint");
        Accreditation present = academy.stored(number);

        assertRefused(
                RequestRefusedException.Kind.CHANGED,
                () -> academy.service.upgrade(AS_ADMIN, SPACE, number, "Two", Optional.of(TODAY), "", expected(seen)),
                "guildhall.accreditation.changed-meanwhile");

        assertThat(academy.stored(number)).isEqualTo(present);
    }

    @Test
    public void whoHasSeenItChangesIt() {
        String number = academy.grant("hana", "2026-11-01").number();
        String seen = AccreditationVersion.of(academy.stored(number));

        Accreditation changed = academy.service.change(
                AS_ADMIN, SPACE, number, new Change(AccreditationAction.REVOKE, TODAY, "fraud"), expected(seen));

        assertThat(AccreditationVersion.of(changed)).isNotEqualTo(seen);
        assertThat(academy.stored(number)).isEqualTo(changed);
    }

    private static Expected<Accreditation> expected(String seen) {
        return FormVersion.expected(
                seen, AccreditationVersion::of, now -> Problem.of("", "guildhall.accreditation.changed-meanwhile"));
    }
}
