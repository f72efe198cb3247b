package org.guildhall.accreditation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guildhall.testkit.Academy.AS_ADMIN;
import static org.guildhall.testkit.Academy.AS_HOLDER;
import static org.guildhall.testkit.Academy.SPACE;
import static org.guildhall.testkit.Refusals.assertRefused;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.guildhall.accreditation.record.Checkpoints.Agreement;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditRecord;
import org.guildhall.audit.ao.AoAuditEvent;
import org.guildhall.audit.ao.AoAuditHead;
import org.guildhall.credential.issuing.KeyService;
import org.guildhall.credential.openbadges.SigningAlgorithm;
import org.guildhall.credential.openbadges.StatusMethod;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.testkit.Academy;
import org.guildhall.testkit.Kind;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Signed statements of what the record ended with once, and what they are worth later. */
public class CheckpointTest {
    @Rule
    public final Academy academy = new Academy(Kind.H2);

    private KeyService keys;
    private Checkpoints checkpoints;
    private String number;

    @Before
    public void open() {
        keys = academy.app.get(KeyService.class);
        checkpoints = academy.app.get(Checkpoints.class);
        number = academy.grant("hana", "2026-01-10").number();
    }

    @Test
    public void withoutAKeyThereIsNoCheckpoint() {
        assertThat(checkpoints.isPossible(AS_ADMIN, SPACE)).isFalse();
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> checkpoints.export(AS_ADMIN, SPACE),
                "guildhall.credential.no-key");
    }

    @Test
    public void theRecordGoesOnAgreeingWithCheckpointsOfBeforeAlsoAfterAChangeOfKeys() {
        String before = checkpoint();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        keys.rotate(AS_ADMIN, SPACE, SigningAlgorithm.RS256, StatusMethod.LIST);

        assertThat(compare(before)).isEqualTo(Agreement.AGREES);
        assertThat(compare(" " + checkpoints.export(AS_ADMIN, SPACE) + "\n")).isEqualTo(Agreement.AGREES);
    }

    @Test
    public void aCheckpointFindsWhoeverCutTheRecordAndItsHeadOff() {
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        String before = checkpoint();
        String hash = academy.database
                .ao()
                .find(AoAuditEvent.class, "CHAIN_POSITION = ?", 2L)[0]
                .getEntryHash();
        academy.database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION > ?", 2L);
        AoAuditHead head = academy.database.ao().find(AoAuditHead.class)[0];
        head.setChainPosition(2L);
        head.setEntryHash(hash);
        head.save();

        assertThat(academy.trail.verify(academy.community.id()).isIntact()).isTrue();
        assertThat(compare(before)).isEqualTo(Agreement.DIFFERS);
    }

    @Test
    public void aRecordThatIsBrokenAgreesWithNothingAndIsNotSigned() {
        String before = checkpoint();
        AoAuditHead head = academy.database.ao().find(AoAuditHead.class)[0];
        head.setChainPosition(99L);
        head.save();

        assertThat(compare(before)).isEqualTo(Agreement.BROKEN);
        assertRefused(
                RequestRefusedException.Kind.CONFLICT,
                () -> checkpoints.export(AS_ADMIN, SPACE),
                "guildhall.accreditation.audit.broken");
    }

    @Test
    public void whatWasRecordedSinceACheckpointIsLookedAtAlone() {
        String before = checkpoint();
        assertThat(since(before)).isEqualTo(Agreement.AGREES);
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        academy.change(number, AccreditationAction.REINSTATE, "2026-11-24", "Cleared.");
        assertThat(since(before)).isEqualTo(Agreement.AGREES);

        alter(2);
        assertThat(since(before)).isEqualTo(Agreement.AGREES);
        assertThat(compare(before)).isEqualTo(Agreement.BROKEN);

        alter(5);
        assertThat(since(before)).isEqualTo(Agreement.BROKEN);
    }

    @Test
    public void aCheckpointWhoseEntryIsAlteredOrGoneIsNotBegunFrom() {
        String before = checkpoint();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        alter(3);
        assertThat(since(before)).isEqualTo(Agreement.BROKEN);

        academy.database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 3L);
        assertThat(since(before)).isEqualTo(Agreement.DIFFERS);
    }

    @Test
    public void theEndOfTheRecordIsMissedAlsoWhenOnlyWhatCameSinceIsLookedAt() {
        String before = checkpoint();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        academy.database.ao().deleteWithSQL(AoAuditEvent.class, "CHAIN_POSITION = ?", 4L);

        assertThat(since(before)).isEqualTo(Agreement.BROKEN);
    }

    @Test
    public void wordsThatWereErasedByTheRulesSinceACheckpointAreNotMissed() {
        String before = checkpoint();
        academy.change(number, AccreditationAction.SUSPEND, "2026-11-24", "A complaint.");
        AuditRecord complaint = academy.trail.at(academy.community.id(), 4).orElseThrow();
        academy.inOne(() -> {
            academy.trail.eraseWords(academy.community.id(), 4);
            return null;
        });
        assertThat(since(before)).isEqualTo(Agreement.BROKEN);

        academy.inOne(() -> {
            academy.trail.append(AuditEntry.erasing(
                    academy.community.id(), complaint, Academy.ADMIN, academy.rules.today(), academy.clock.instant()));
            return null;
        });
        assertThat(since(before)).isEqualTo(Agreement.AGREES);
    }

    private void alter(long position) {
        try (Connection connection = academy.database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement("UPDATE \""
                        + academy.database.tableOf(AoAuditEvent.class)
                        + "\" SET \"SUBJECT\" = ? WHERE \"CHAIN_POSITION\" = ?")) {
            update.setString(1, "forged");
            update.setLong(2, position);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Agreement since(String checkpoint) {
        return checkpoints.compare(AS_ADMIN, SPACE, checkpoint, Checkpoints.Extent.SINCE);
    }

    @Test
    public void whatThisCommunityDidNotSignIsNotItsCheckpoint() {
        String before = checkpoint();

        assertThat(compare(before.substring(0, before.length() - 4) + "AAAA")).isEqualTo(Agreement.NOT_OURS);
        assertThat(compare("anything")).isEqualTo(Agreement.NOT_OURS);
    }

    @Test
    public void onlyThoseWhoRunTheAccreditationsHandOutAndCompare() {
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> checkpoints.export(AS_HOLDER, SPACE),
                "guildhall.accreditation.officers-only");
        assertRefused(
                RequestRefusedException.Kind.FORBIDDEN,
                () -> checkpoints.compare(AS_HOLDER, SPACE, ""),
                "guildhall.accreditation.officers-only");
        assertRefused(RequestRefusedException.Kind.INVALID, () -> compare(" "), "guildhall.refusal.required");
    }

    private String checkpoint() {
        keys.rotate(AS_ADMIN, SPACE, SigningAlgorithm.ES256, StatusMethod.LIST);
        return checkpoints.export(AS_ADMIN, SPACE);
    }

    private Agreement compare(String checkpoint) {
        return checkpoints.compare(AS_ADMIN, SPACE, checkpoint);
    }
}
