package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.BackgroundWork;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Transactions;

/** Has people mailed soon after something was told; whoever is forgotten here is found by the job. */
@Named
@AsksNoRights
public class NoticePost {
    private final NoticeMailing mailing;
    private final BackgroundWork background;
    private final Transactions transactions;
    private final Set<PersonId> waiting = ConcurrentHashMap.newKeySet();
    private final Runnable offering = this::offer;

    @Inject
    public NoticePost(NoticeMailing mailing, BackgroundWork background, Transactions transactions) {
        this.mailing = mailing;
        this.background = background;
        this.transactions = transactions;
    }

    /** Inside the caller's transaction, after which they are mailed. */
    void mailAfterwards(Collection<PersonId> people) {
        if (!people.isEmpty()) {
            waiting.addAll(people);
            transactions.afterwards(offering);
        }
    }

    private void offer() {
        background.offer(this::mail);
    }

    private void mail() {
        List<PersonId> some = List.copyOf(waiting);
        some.forEach(waiting::remove);
        mailing.sendNow(some);
    }
}
