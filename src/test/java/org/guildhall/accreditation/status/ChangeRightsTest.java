package org.guildhall.accreditation.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException.Kind;
import org.junit.Test;

/** Who may do what with one accreditation. */
public class ChangeRightsTest {
    private static final PersonId HANA = new PersonId("key-hana");
    private static final PersonId JUDGE = new PersonId("key-judge");
    private static final Viewer AS_HOLDER = Viewer.of(HANA);
    private static final Viewer AS_JUDGE = Viewer.of(JUDGE);
    private static final Viewer AS_OTHER = Viewer.of(new PersonId("key-other"));
    private static final Accreditation HELD = hanas(LifecycleState.of(AccreditationState.ACTIVE));
    private static final Accreditation SUSPENDED = hanas(LifecycleState.of(AccreditationState.SUSPENDED));
    private static final Accreditation CONTESTED = hanas(LifecycleState.appealed(AccreditationState.SUSPENDED));

    @Test
    public void onlyTheHolderResignsAndAppeals() {
        assertThatCode(() -> ChangeRights.require(AS_HOLDER, false, HELD, AccreditationAction.RESIGN))
                .doesNotThrowAnyException();
        refused(AS_JUDGE, true, HELD, AccreditationAction.RESIGN, "guildhall.accreditation.holder-only");
        refused(AS_JUDGE, true, SUSPENDED, AccreditationAction.APPEAL, "guildhall.accreditation.holder-only");
        refused(Viewer.ANONYMOUS, false, HELD, AccreditationAction.RESIGN, "guildhall.accreditation.holder-only");
    }

    @Test
    public void everythingElseIsForDeciders() {
        assertThatCode(() -> ChangeRights.require(AS_OTHER, true, HELD, AccreditationAction.REVOKE))
                .doesNotThrowAnyException();
        refused(AS_OTHER, false, HELD, AccreditationAction.REVOKE, "guildhall.accreditation.duty.decide");
    }

    @Test
    public void aDeciderDoesNotDecideOnTheirOwn() {
        refused(AS_HOLDER, true, HELD, AccreditationAction.RENEW, "guildhall.accreditation.not-your-own");
    }

    @Test
    public void anAppealIsAnsweredBySomebodyElseThanWhoeverDecided() {
        String key = "guildhall.accreditation.appeal-other-decider";
        refused(AS_JUDGE, true, CONTESTED, AccreditationAction.ALLOW_APPEAL, key);
        refused(AS_JUDGE, true, CONTESTED, AccreditationAction.DISMISS_APPEAL, key);
        assertThatCode(() -> ChangeRights.require(AS_OTHER, true, CONTESTED, AccreditationAction.ALLOW_APPEAL))
                .doesNotThrowAnyException();
        assertThatCode(() -> ChangeRights.require(AS_JUDGE, true, SUSPENDED, AccreditationAction.REVOKE))
                .doesNotThrowAnyException();
    }

    @Test
    public void everybodyIsOfferedWhatTheyCouldDoAndNothingElse() {
        assertThat(ChangeRights.possibleFor(AS_OTHER, true, SUSPENDED))
                .containsExactly(AccreditationAction.REINSTATE, AccreditationAction.REVOKE);
        assertThat(ChangeRights.possibleFor(AS_HOLDER, true, SUSPENDED))
                .containsExactly(AccreditationAction.RESIGN, AccreditationAction.APPEAL);
        assertThat(ChangeRights.possibleFor(AS_JUDGE, true, CONTESTED)).isEmpty();
        assertThat(ChangeRights.possibleFor(AS_OTHER, false, SUSPENDED)).isEmpty();
    }

    private static void refused(
            Viewer viewer, boolean decides, Accreditation present, AccreditationAction action, String key) {
        assertRefused(Kind.FORBIDDEN, () -> ChangeRights.require(viewer, decides, present, action), key);
    }

    private static Accreditation hanas(LifecycleState at) {
        LocalDate from = LocalDate.parse("2026-01-01");
        return new Accreditation(
                1,
                7,
                3,
                1,
                "MVF-2026-000001-K",
                HANA,
                Accreditation.Awarded.level("One"),
                new Status(at, Optional.empty(), from, JUDGE),
                new Term(from, Optional.empty(), Optional.empty(), false),
                new Accreditation.Origin(from, JUDGE, Optional.empty(), Optional.empty()));
    }
}
