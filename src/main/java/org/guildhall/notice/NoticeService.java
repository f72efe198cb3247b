package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.text.Sha256;

/** Tells people what concerns them, for all features. */
@Named
@AsksNoRights
public class NoticeService {
    private final PersonalNotices notices;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticeService(PersonalNotices notices, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As {@link #tell(List)}. */
    public void tell(NewNotice notice) {
        tell(List.of(notice));
    }

    /**
     * Tells people, in the transaction of what they are told of: with it or not at all. Whoever was told already is not told
     * again, nor is anybody told what they did themselves. Whether somebody may see it is asked when it is shown or mailed.
     *
     * @param told people with an account
     */
    public void tell(List<NewNotice> told) {
        List<PersonalNotices.Keyed> keyed = told.stream()
                .filter(notice -> !notice.isOfOwnDoing())
                .map(notice -> new PersonalNotices.Keyed(key(notice), notice))
                .collect(Collectors.toMap(
                        PersonalNotices.Keyed::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (!keyed.isEmpty()) {
            transactions.inOne(() -> add(keyed));
        }
    }

    private void add(List<PersonalNotices.Keyed> keyed) {
        Set<String> told =
                notices.told(keyed.stream().map(PersonalNotices.Keyed::key).toList());
        notices.add(keyed.stream().filter(each -> !told.contains(each.key())).toList(), clock.instant());
    }

    private static String key(NewNotice notice) {
        return Sha256.hex(String.join(
                "\n",
                notice.kind().code(),
                Long.toString(notice.communityId()),
                notice.recipient().value(),
                notice.onceKey()));
    }
}
