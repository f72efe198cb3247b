package org.guildhall.notice.ao;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guildhall.notice.NewNotice;
import org.guildhall.notice.PersonalNotice;
import org.guildhall.notice.PersonalNotices;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.ao.Columns;
import org.guildhall.platform.error.StoredArgument;

/** Notices as rows. */
final class NoticeRows {
    private NoticeRows() {}

    static PersonalNotice notice(AoPersonalNotice row) {
        return new PersonalNotice(
                row.getID(),
                row.getCommunityId(),
                new PersonId(row.getRecipientKey()),
                row.getKind(),
                Optional.ofNullable(row.getActorKey()).map(PersonId::new),
                Columns.text(row.getSubject()),
                arguments(row.getArguments()),
                Instant.ofEpochMilli(row.getToldAt()),
                row.getReadAt() != null);
    }

    static Map<String, Object> values(PersonalNotices.Keyed keyed, Instant at) {
        NewNotice notice = keyed.notice();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(AoPersonalNotice.COMMUNITY_ID, notice.communityId());
        values.put(AoPersonalNotice.RECIPIENT_KEY, notice.recipient().value());
        values.put(AoPersonalNotice.TO_MAIL, notice.recipient().value());
        values.put(AoPersonalNotice.KIND, notice.kind().code());
        values.put(
                AoPersonalNotice.ACTOR_KEY, notice.actor().map(PersonId::value).orElse(null));
        values.put(AoPersonalNotice.SUBJECT, Columns.stored(notice.subject()));
        values.put(AoPersonalNotice.ARGUMENTS, Columns.stored(stored(notice.arguments())));
        values.put(AoPersonalNotice.TOLD_AT, at.toEpochMilli());
        values.put(AoPersonalNotice.ONCE_KEY, keyed.key());
        return values;
    }

    private static String stored(List<Serializable> arguments) {
        return arguments.stream().map(StoredArgument::write).collect(Collectors.joining("\n"));
    }

    private static List<Serializable> arguments(String stored) {
        return stored == null
                ? List.of()
                : stored.lines().map(StoredArgument::read).toList();
    }
}
