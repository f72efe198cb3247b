package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.guildhall.community.Community;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Rights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Lets people say that they have read what they were told. What is read is not mailed any more. */
@Named
public class NoticeMarks {
    private final PersonalNotices notices;
    private final Rights rights;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticeMarks(PersonalNotices notices, Rights rights, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The viewer has read one of theirs.
     *
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, NOT_FOUND (404) when it is none of the
     *     viewer's, READ_ONLY (503) while the site is in read-only mode
     */
    public void read(Viewer viewer, long id) {
        write(viewer, person -> {
            if (!notices.read(person, id, clock.instant())) {
                throw RequestRefusedException.notFound("guildhall.notice.absent");
            }
        });
    }

    /**
     * The viewer has read all of theirs up to one.
     *
     * @param community found for the viewer; empty for all communities
     * @param id of the latest that the viewer has seen
     * @throws RequestRefusedException UNAUTHENTICATED (401) when nobody is signed in, READ_ONLY (503) while the site is in
     *     read-only mode
     */
    public void readUpTo(Viewer viewer, Optional<Community> community, long id) {
        write(viewer, person -> notices.readUpTo(person, community.map(Community::id), id, clock.instant()));
    }

    private void write(Viewer viewer, Consumer<PersonId> work) {
        PersonId person = viewer.signedIn();
        if (rights.isReadOnly()) {
            throw RequestRefusedException.readOnly();
        }
        transactions.inOne(() -> work.accept(person));
    }
}
