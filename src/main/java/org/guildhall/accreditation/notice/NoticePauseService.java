package org.guildhall.accreditation.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets people pause the mails about their own accreditations, in all communities at once. */
@Named
public class NoticePauseService {
    /** The longest pause, so that nobody forgets one for ever. */
    public static final int LONGEST_DAYS = 366;

    private final NoticePauses pauses;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticePauseService(NoticePauses pauses, Rights rights, Transactions transactions, Clock clock) {
        this.pauses = pauses;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The last day of the viewer's present pause, in UTC; empty when there is none.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in
     */
    public Optional<LocalDate> own(Viewer viewer) {
        return pauses.of(viewer.signedIn()).filter(day -> !LocalDate.now(clock).isAfter(day));
    }

    /**
     * Pauses the viewer's mails; what becomes due meanwhile is mailed after the pause, as the step that is due then.
     *
     * @param until the last day of the pause, in UTC, today to {@link #LONGEST_DAYS} days ahead
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, READ_ONLY (503) while the site is
     *     in read-only mode, INVALID (400) when the day is null or out of range
     */
    public void pause(Viewer viewer, LocalDate until) {
        PersonId person = writing(viewer);
        LocalDate today = LocalDate.now(clock);
        if (until == null || until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw RequestRefusedException.invalid("until", "guildhall.membership.pause.range", LONGEST_DAYS);
        }
        transactions.inOne(() -> pauses.pause(person, Optional.of(until)));
    }

    /**
     * Ends the viewer's pause; nothing when there is none.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, READ_ONLY (503) while the site is
     *     in read-only mode
     */
    public void resume(Viewer viewer) {
        PersonId person = writing(viewer);
        transactions.inOne(() -> pauses.pause(person, Optional.empty()));
    }

    private PersonId writing(Viewer viewer) {
        PersonId person = viewer.signedIn();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        return person;
    }
}
