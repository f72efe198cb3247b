package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Goes through the people to whom something is to be mailed. What a round leaves out, because mail is refused or it is told to
 * stop, the next one mails.
 */
@Named
public class NoticeMailing {
    /** After so many mails refused in a row, no more are tried in this round. */
    private static final int PATIENCE = 3;

    private final PersonalNotices notices;
    private final NoticeClaims claims;
    private final DigestLines counted;
    private final NoticePostbag postbag;
    private final PersonalMail mail;
    private final Rights rights;

    @Inject
    public NoticeMailing(
            PersonalNotices notices,
            NoticeClaims claims,
            DigestLines counted,
            NoticePostbag postbag,
            PersonalMail mail,
            Rights rights) {
        this.notices = notices;
        this.claims = claims;
        this.counted = counted;
        this.postbag = postbag;
        this.mail = mail;
        this.rights = rights;
    }

    /**
     * Mails what people want at once.
     *
     * @param stop asked between mails
     * @return how many mails were sent
     * @throws RequestRefusedException UNAUTHENTICATED (401) never
     */
    public int sendNow(BooleanSupplier stop) {
        return isPossible() ? new Round(stop, false).throughAll(this::peopleToMail) : 0;
    }

    /** The same for some people. */
    void sendNow(Collection<PersonId> people) {
        if (isPossible()) {
            new Round(() -> false, false).through(people);
        }
    }

    /**
     * Mails everything that is due, with a digest to everybody who had none today.
     *
     * @param stop asked between mails
     * @return how many mails were sent
     * @throws RequestRefusedException UNAUTHENTICATED (401) never
     */
    public int sendDigests(BooleanSupplier stop) {
        if (!isPossible()) {
            return 0;
        }
        Round round = new Round(stop, true);
        round.throughAll(this::peopleToMail);
        counted.sources().forEach(source -> round.throughAll(source::people));
        return round.sent;
    }

    private boolean isPossible() {
        return mail.isPossible() && !rights.isReadOnly();
    }

    private List<PersonId> peopleToMail(Optional<PersonId> after) {
        return notices.peopleToMail(after, claims.since());
    }

    /** One round: how far it has come. */
    private final class Round {
        private final BooleanSupplier stop;
        private final boolean isDigest;
        private int sent;
        private int refused;

        Round(BooleanSupplier stop, boolean isDigest) {
            this.stop = stop;
            this.isDigest = isDigest;
        }

        int throughAll(Function<Optional<PersonId>, List<PersonId>> pages) {
            List<PersonId> people = pages.apply(Optional.empty());
            while (!people.isEmpty() && isGoingOn()) {
                through(people);
                people = pages.apply(Optional.of(people.get(people.size() - 1)));
            }
            return sent;
        }

        void through(Collection<PersonId> people) {
            for (NoticePostbag.Addressed each : postbag.addressed(people)) {
                if (!isGoingOn()) {
                    return;
                }
                switch (postbag.send(each, isDigest)) {
                    case NOTHING -> {}
                    case TAKEN -> {
                        sent++;
                        refused = 0;
                    }
                    case REFUSED -> refused++;
                }
            }
        }

        private boolean isGoingOn() {
            return refused < PATIENCE && !stop.getAsBoolean();
        }
    }
}
