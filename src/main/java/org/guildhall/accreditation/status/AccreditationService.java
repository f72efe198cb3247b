package org.guildhall.accreditation.status;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.holder.HolderDirectory;
import org.guildhall.accreditation.holder.KnownHolders;
import org.guildhall.accreditation.scheme.AccreditationRights;
import org.guildhall.accreditation.scheme.Scheme;
import org.guildhall.community.Community;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Expected;
import org.guildhall.platform.Person;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.Checks;
import org.guildhall.platform.error.RequestRefusedException;

/** What deciders and holders do with accreditations: granting and every change after it. */
@Named
public class AccreditationService {
    private static final int WORDS = 1000;

    private final AccreditationRights rights;
    private final DecidableSchemes decidable;
    private final ChangeableAccreditations changeable;
    private final HolderDirectory holders;
    private final AccreditationWriter writer;
    private final Transactions transactions;

    @Inject
    public AccreditationService(
            AccreditationRights rights,
            DecidableSchemes decidable,
            ChangeableAccreditations changeable,
            HolderDirectory holders,
            AccreditationWriter writer,
            Transactions transactions) {
        this.rights = rights;
        this.decidable = decidable;
        this.changeable = changeable;
        this.holders = holders;
        this.writer = writer;
        this.transactions = transactions;
    }

    /** The schemes under which the viewer may grant, by name; none for those who do not run the accreditations. */
    public List<Scheme> grantable(Viewer viewer, SpaceKey space) {
        return decidable.grantable(viewer, space);
    }

    /**
     * Whether a grant would be to somebody new without an account, while the community has accredited somebody whose name
     * differs in accents or signs alone. Stores nothing.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#writable}; FORBIDDEN (403) for those who do not decide
     *     under the scheme, INVALID (400) for one that is not there
     */
    public boolean isToSomebodyNearlyKnown(Viewer viewer, SpaceKey space, Grant grant) {
        Community community = rights.writable(viewer, space);
        decidable.scheme(viewer, community, grant.schemeId());
        KnownHolders known =
                holders.known(community.id(), grant.external().stream().toList());
        return !known.resembling().isEmpty() && known.people().isEmpty();
    }

    /**
     * Grants an accreditation to somebody else, with or without an account. One of the same scheme that has lapsed for
     * good is superseded.
     *
     * @return as it was granted, with its number
     * @throws RequestRefusedException as {@link AccreditationRights#writable}; FORBIDDEN (403) for those who do not
     *     decide under the scheme and for one's own, CONFLICT (409) when the holder has one of the scheme that has not
     *     ended or the community's data stays locked by others for too long, INVALID (400) naming every wrong field
     */
    public NewAccreditation grant(Viewer viewer, SpaceKey space, Grant typed) {
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Grant grant = typed.to(holders.usernameOf(community.id(), typed.username()));
            Optional<Person> account = holders.withAccount(grant.username());
            GrantContext context = decidable.context(viewer, community, grant.schemeId(), account.map(Person::id));
            check(context.scheme(), grant);
            account.ifPresent(holder -> rights.requireAnotherPerson(viewer, holder.id()));
            return account.map(holder -> writer.grant(context, holder, grant, viewer.signedIn()))
                    .orElseGet(() -> writer.grant(
                            context.scheme(),
                            holders.of(community.id(), grant.username(), grant.external()),
                            grant,
                            viewer.signedIn(),
                            Optional.empty()));
        });
    }

    /**
     * The same, whatever has been changed meanwhile.
     *
     * @throws RequestRefusedException INVALID (400), UNAUTHENTICATED (401), FORBIDDEN (403), NOT_FOUND (404), CONFLICT
     *     (409) and READ_ONLY (503) as {@link #upgrade(Viewer, SpaceKey, String, String, Optional, String, Expected)}
     */
    public NewAccreditation upgrade(
            Viewer viewer, SpaceKey space, String number, String level, Optional<LocalDate> from, String reason) {
        return upgrade(viewer, space, number, level, from, reason, Expected.anything());
    }

    /**
     * Gives the holder another level; the present accreditation is superseded today by a new one.
     *
     * @param number as people write it
     * @param from the first day of the new one, not after today; empty when the input had none, which is refused
     * @param reason may be empty, at most 1,000 characters
     * @param seen what the viewer has read of the present one
     * @return the new one, with its number
     * @throws RequestRefusedException as {@link #grant}; NOT_FOUND (404) also for a number that the viewer may not see,
     *     CONFLICT (409) also when the present one cannot be superseded in its state, CHANGED (412) when somebody has
     *     changed it since the viewer looked
     */
    public NewAccreditation upgrade(
            Viewer viewer,
            SpaceKey space,
            String number,
            String level,
            Optional<LocalDate> from,
            String reason,
            Expected<Accreditation> seen) {
        Community community = rights.writable(viewer, space);
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            Accreditation present = changeable.find(viewer, community, number).accreditation();
            Scheme scheme = decidable.scheme(viewer, community, present.schemeId());
            rights.requireAnotherPerson(viewer, present.holder());
            seen.require(() -> present);
            Grant grant = new Grant(
                    scheme.id(), "", Optional.empty(), present.awarded().at(level), from, reason, Optional.empty());
            checkUpgrade(present, scheme, grant);
            return writer.grant(
                    scheme,
                    holders.byIds(List.of(present.holder())).get(present.holder()),
                    grant,
                    viewer.signedIn(),
                    Optional.of(present));
        });
    }

    /**
     * Changes an accreditation as the transition table allows; only an {@link #upgrade} supersedes it by another, only
     * {@link TakeBack} takes the grant back.
     *
     * @param number as people write it
     * @return as the change left it
     * @throws RequestRefusedException as {@link #requireParty}; CONFLICT (409) when the change is not possible in its
     *     state or renewal points are missing, or the community's data stays locked by others for too long, INVALID
     *     (400) naming every wrong field; CHANGED (412) never
     */
    public Accreditation change(Viewer viewer, SpaceKey space, String number, Change change) {
        return change(viewer, space, number, change, Expected.anything());
    }

    /**
     * The same for whoever has looked at it before.
     *
     * @param seen what the viewer has read of it, such as its {@link AccreditationVersion}
     * @throws RequestRefusedException UNAUTHENTICATED (401), READ_ONLY (503) and the others as
     *     {@link #change(Viewer, SpaceKey, String, Change)}; CHANGED (412) when somebody has changed it since
     */
    public Accreditation change(
            Viewer viewer, SpaceKey space, String number, Change change, Expected<Accreditation> seen) {
        Community community = rights.writable(viewer, space);
        if (change.action() == AccreditationAction.SUPERSEDE || change.action() == AccreditationAction.TAKE_BACK) {
            throw RequestRefusedException.conflict("", "guildhall.accreditation.not-now");
        }
        return transactions.aloneIn(community.id(), CommunityPart.RECORD, () -> {
            ChangeableAccreditations.Found found = changeable.find(viewer, community, number, change.action());
            seen.require(found::accreditation);
            return writer.change(found.accreditation(), found.scheme(), change, viewer.signedIn());
        });
    }

    /**
     * Refuses those who may not take the action on the accreditation; stores nothing.
     *
     * @throws RequestRefusedException as {@link AccreditationRights#writable}; NOT_FOUND (404) also for a number that
     *     the viewer may not see, FORBIDDEN (403) for those who are not the party that takes the action
     */
    public void requireParty(Viewer viewer, SpaceKey space, String number, AccreditationAction action) {
        changeable.find(viewer, rights.writable(viewer, space), number, action);
    }

    private static void checkUpgrade(Accreditation present, Scheme scheme, Grant grant) {
        Checks checks = new Checks()
                .that(!scheme.retired(), "scheme", "guildhall.accreditation.scheme-retired", scheme.name())
                .that(!present.level().equals(grant.awarded().level()), "level", "guildhall.scheme.upgrade.same-level");
        checkAwarded(scheme, grant, checks).orRefuse();
    }

    /**
     * Checks what can be known of a grant from itself; nothing is stored.
     *
     * @throws RequestRefusedException INVALID (400) naming every field that is wrong
     */
    public void check(Scheme scheme, Grant grant) {
        Checks checks =
                new Checks().that(!scheme.retired(), "scheme", "guildhall.accreditation.scheme-retired", scheme.name());
        holders.check(grant.username(), grant.external(), checks);
        checkAwarded(scheme, grant, checks).orRefuse();
    }

    private static Checks checkAwarded(Scheme scheme, Grant grant, Checks checks) {
        return checks.that(
                        scheme.levels().contains(grant.awarded().level()),
                        "level",
                        "guildhall.accreditation.no-such-level")
                .day(grant.from().isPresent(), "from")
                .optionalText(grant.awarded().scope(), "scope", WORDS)
                .optionalText(grant.awarded().limitations(), "limitations", WORDS)
                .optionalText(grant.reason(), "reason", LifecycleRules.REASON);
    }
}
