package org.guildhall.office.friend;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.membership.Audience;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Person;

/** Puts friends into words, in the reader's language. */
@Named
public class FriendViews {
    private final Messages texts;

    @Inject
    public FriendViews(Messages texts) {
        this.texts = texts;
    }

    /** A friend, and who wrote the consent down. */
    public FriendView view(Friend friend, Person notedBy) {
        return new FriendView(
                friend.id(),
                friend.name(),
                friend.brings(),
                friend.link(),
                name(friend.audience()),
                texts.text("guildhall.friend.consent", friend.consentOn(), texts.name(notedBy)));
    }

    /** What an audience is called. */
    public String name(Audience audience) {
        return texts.text("guildhall.friend.audience." + audience.code());
    }
}
