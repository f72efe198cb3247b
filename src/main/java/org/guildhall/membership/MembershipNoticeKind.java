package org.guildhall.membership;

import java.util.List;
import java.util.Locale;
import org.guildhall.notice.NoticeDelivery;
import org.guildhall.notice.NoticeKind;
import org.guildhall.platform.MyPageAddress;
import org.guildhall.platform.SpaceKey;

/** What people are told of their memberships. */
public enum MembershipNoticeKind implements NoticeKind {
    /** A coordinator has ended the membership. */
    ENDED(false),
    /** The end was taken back. */
    TAKEN_BACK(true),
    /** Made coordinator. */
    COORDINATOR(true),
    /** Coordinator no longer. */
    NO_COORDINATOR(true),
    /** The boundary has set a last day as a member. */
    LAST_DAY(true),
    /** The last day as a member comes soon. */
    LAST_DAY_SOON(true),
    /** The last day as a member has passed. */
    LAPSED(false),
    /** An answer given at the founding was longer than a community's can be. */
    SHORTENED(true),
    /** Nobody can act as coordinator of a community whose space one administers. */
    VACANT(false),
    /** Something waits for an answer of one's own; counted for the digest. */
    WAITING(false),
    /** Somebody has joined; counted for the digest of those who want to know. */
    NEW_MEMBERS(true);

    private final boolean isForMembers;

    MembershipNoticeKind(boolean isForMembers) {
        this.isForMembers = isForMembers;
    }

    /** Whether it is of no concern to whoever is no member any more. */
    boolean isForMembers() {
        return isForMembers;
    }

    @Override
    public String code() {
        return "member-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String textKey() {
        return "guildhall.membership.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public NoticeDelivery delivery() {
        return switch (this) {
            case WAITING -> NoticeDelivery.DIGEST;
            case NEW_MEMBERS -> NoticeDelivery.NEVER;
            default -> NoticeDelivery.AT_ONCE;
        };
    }

    @Override
    public List<NoticeDelivery> deliveries() {
        return this == WAITING || this == NEW_MEMBERS
                ? List.of(NoticeDelivery.DIGEST, NoticeDelivery.NEVER)
                : NoticeKind.super.deliveries();
    }

    @Override
    public String address(SpaceKey space, String subject) {
        return switch (this) {
            case SHORTENED -> MyPageAddress.communitySettings(space);
            case COORDINATOR, VACANT, WAITING -> MyPageAddress.people(space);
            default -> MyPageAddress.profile(space);
        };
    }
}
