package org.guildhall.accreditation.renewal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.OfficerDuty;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.accreditation.scheme.Schemes;
import org.guildhall.accreditation.status.Accreditation;
import org.guildhall.accreditation.status.Accreditations;
import org.guildhall.accreditation.status.RegisterFilter;
import org.guildhall.accreditation.status.RegisterPage;
import org.guildhall.accreditation.status.RegisterQuery;
import org.guildhall.accreditation.status.StatusCalculator;
import org.guildhall.audit.AuditAction;
import org.guildhall.audit.AuditActions;
import org.guildhall.audit.AuditDetail;
import org.guildhall.audit.AuditEntry;
import org.guildhall.audit.AuditTrail;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Cursor;

/**
 * Draws random samples of accreditations whose evidence is reviewed, instead of asking every holder for everything;
 * each sample is recorded.
 */
@Named
public class RenewalAudit implements AuditActions {
    /** How far ahead a sample can look. */
    public static final int DAYS = 730;

    private final AccreditationRights rights;
    private final Schemes schemes;
    private final Accreditations accreditations;
    private final AuditTrail trail;
    private final StatusCalculator rules;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    @Inject
    public RenewalAudit(
            AccreditationRights rights,
            Schemes schemes,
            Accreditations accreditations,
            AuditTrail trail,
            StatusCalculator rules,
            Transactions transactions,
            Clock clock) {
        this.rights = rights;
        this.schemes = schemes;
        this.accreditations = accreditations;
        this.trail = trail;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<AuditAction> auditActions() {
        return List.of(ActivityAuditAction.DRAW_SAMPLE);
    }

    /**
     * Refuses people who decide under no scheme of the community.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#requireAnywhere}
     */
    public void requireDecider(Viewer viewer, SpaceKey space) {
        rights.requireAnywhere(viewer, space, OfficerDuty.DECIDE);
    }

    /**
     * Draws a random sample of the accreditations whose last day is within some days from today, and records it. Its
     * size is the scheme's share of them, rounded up.
     *
     * @param days 1 to {@link #DAYS}
     * @throws RequestRefusedException as {@link AccreditationRights#readable}; READ_ONLY (503) while the site is in
     *     read-only mode, FORBIDDEN (403) also for those who do not decide under the scheme, INVALID (400) naming
     *     {@code scheme} or {@code days}, CONFLICT (409) when the community's data stays locked by others for too long
     */
    public AuditSample draw(Viewer viewer, SpaceKey space, long schemeId, int days) {
        Community community = rights.writable(viewer, space);
        rights.readable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Scheme scheme = schemes.byId(community.id(), schemeId)
                    .orElseThrow(
                            () -> RequestRefusedException.invalid("scheme", "guildhall.accreditation.no-such-scheme"));
            rights.require(viewer, community, schemeId, OfficerDuty.DECIDE);
            new Checks().number(days, "days", 1, DAYS).orRefuse();
            List<String> drawn =
                    share(candidates(scheme, days), scheme.rules().renewal().auditPercent());
            trail.append(entry(viewer, scheme, days, drawn));
            return AuditSample.of(
                    trail.page(community.id(), Optional.empty(), 1).get(0));
        });
    }

    private List<String> candidates(Scheme scheme, int days) {
        LocalDate today = rules.today();
        RegisterFilter filter = RegisterFilter.all(List.of(scheme.id()), today).expiring(today, today.plusDays(days));
        List<String> numbers = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            RegisterPage page =
                    accreditations.page(new RegisterQuery(scheme.communityId(), filter, after, RegisterQuery.BATCH));
            page.accreditations().stream().map(Accreditation::number).forEach(numbers::add);
            after = page.next();
        } while (after.isPresent());
        return numbers;
    }

    private List<String> share(List<String> numbers, int percent) {
        List<String> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, chance);
        int count = (int) Math.ceil(numbers.size() * percent / 100.0);
        return List.copyOf(shuffled.subList(0, count));
    }

    private AuditEntry entry(Viewer viewer, Scheme scheme, int days, List<String> drawn) {
        return new AuditEntry(
                scheme.communityId(),
                AuditSample.SUBJECT + scheme.id(),
                ActivityAuditAction.DRAW_SAMPLE,
                AuditDetail.with()
                        .number("scheme", scheme.id())
                        .number("expiringWithinDays", days)
                        .number("auditPercent", scheme.rules().renewal().auditPercent())
                        .texts(AuditSample.NUMBERS, drawn)
                        .build(),
                viewer.signedIn(),
                rules.today(),
                clock.instant(),
                AuditWords.NONE);
    }
}
