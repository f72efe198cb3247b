package org.guildhall.credential.claim;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.credential.claim.CredentialCheck.Finding;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** What people say they hold from elsewhere: claimed, taken back, and its credential checked again. */
@Named
public class ClaimService {
    private static final int MOST = 50;

    private final AccreditationRights rights;
    private final Claims claims;
    private final ClaimSteps steps;
    private final ClaimSignatures signatures;
    private final ClaimEntries entries;
    private final Clock clock;

    @Inject
    public ClaimService(
            AccreditationRights rights,
            Claims claims,
            ClaimSteps steps,
            ClaimSignatures signatures,
            ClaimEntries entries,
            Clock clock) {
        this.rights = rights;
        this.claims = claims;
        this.steps = steps;
        this.signatures = signatures;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The viewer says what they hold. A good signature confirms it at once; a bad one is refused.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     UNAUTHENTICATED (401) when nobody is signed in, INVALID (400) naming every field that is wrong and for a
     *     bad signature, CONFLICT (409) for what is claimed already and for more than 50, TOO_MANY (429) when
     *     credentials are checked too often, READ_ONLY (503) while the site is in read-only mode
     */
    public Claim claim(Viewer viewer, SpaceKey space, ClaimForm form) {
        Community community = rights.writable(viewer, space);
        PersonId person = viewer.signedIn();
        Claim.Content content = form.checked(LocalDate.now(clock));
        Optional<Finding> finding = signatures.check(viewer, community, person, content);
        finding.filter(Finding::isWorthless).ifPresent(found -> {
            throw CredentialCheck.worthless(found.verdict());
        });
        return steps.alone(community, () -> {
            requireRoom(community, person);
            Claim draft = draft(community, person, content);
            Claim added = claims.add(
                    finding.map(found -> signatures.applied(draft, found)).orElse(draft));
            entries.append(person, added, ClaimAction.CLAIM, words(added.content()));
            signatures.record(viewer, draft, added);
            return added;
        });
    }

    private void requireRoom(Community community, PersonId person) {
        if (claims.of(community.id(), person).size() >= MOST) {
            throw RequestRefusedException.conflict("", "guildhall.claim.range", MOST);
        }
    }

    private Claim draft(Community community, PersonId person, Claim.Content content) {
        return new Claim(
                0,
                community.id(),
                person,
                content,
                LocalDate.now(clock),
                ClaimSteps.next(ClaimState.NONE, ClaimAction.CLAIM),
                Optional.empty(),
                Optional.empty());
    }

    private static AuditWords words(Claim.Content content) {
        return AuditWords.NONE.and("title", content.title()).and("issuer", content.issuer());
    }

    /**
     * The person takes it back; nothing but the record of changes remains.
     *
     * @throws RequestRefusedException NOT_FOUND (404) for any but one's own; otherwise as {@link #claim}
     */
    public void withdraw(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.writable(viewer, space);
        steps.alone(community, () -> {
            Claim present = steps.own(viewer, community, id);
            ClaimState next = ClaimSteps.next(present.state(), ClaimAction.WITHDRAW);
            claims.remove(present);
            entries.append(viewer.signedIn(), present, next, ClaimAction.WITHDRAW, AuditWords.NONE);
            return present;
        });
    }

    /**
     * Checks the pasted credential once more, such as after the community began to trust its issuer.
     *
     * @throws RequestRefusedException as {@link #claim}; NOT_FOUND (404) also for a claim that the viewer may not
     *     see, CONFLICT (409) also for one without a credential, TOO_MANY (429) for the same reason
     */
    public Claim recheck(Viewer viewer, SpaceKey space, long id) {
        Community community = rights.writable(viewer, space);
        Claim asked = steps.visible(viewer, community, id);
        Finding found = signatures
                .check(viewer, community, asked.person(), asked.content())
                .orElseThrow(() -> RequestRefusedException.conflict("", "guildhall.claim.no-credential"));
        return steps.alone(community, () -> {
            Claim present = steps.visible(viewer, community, id);
            ClaimSteps.next(present.state(), ClaimAction.VERIFY);
            Claim changed = signatures.applied(present, found);
            claims.change(changed);
            signatures.record(viewer, present, changed);
            return changed;
        });
    }
}
