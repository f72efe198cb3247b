package org.guildhall.notice;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
    private final NoticePost post;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public NoticeService(PersonalNotices notices, NoticePost post, Transactions transactions, Clock clock) {
        this.notices = notices;
        this.post = post;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As {@link #tell(List)}. */
    public void tell(NewNotice notice) {
        tell(List.of(notice));
    }

    /**
     * Tells people, in the transaction of what they are told of: with it or not at all. Whoever was told already is not told
     * again, nor is anybody told what they did themselves. Mails go out afterwards. Whether somebody may see it is asked when it is shown or mailed.
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
        Set<String> told = notices.told(keyed.stream()
                .filter(each -> each.notice().onceKey().isPresent())
                .map(PersonalNotices.Keyed::key)
                .toList());
        List<PersonalNotices.Keyed> fresh =
                keyed.stream().filter(each -> !told.contains(each.key())).toList();
        notices.add(fresh, clock.instant());
        post.mailAfterwards(
                fresh.stream().map(each -> each.notice().recipient()).toList());
    }

    /** What is told each time has a key of no meaning. */
    private static String key(NewNotice notice) {
        return Sha256.hex(String.join(
                "\n",
                notice.kind().code(),
                Long.toString(notice.communityId()),
                notice.recipient().value(),
                notice.onceKey().orElseGet(() -> "any " + UUID.randomUUID())));
    }
}
