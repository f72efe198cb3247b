package org.guildhall.notice;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guildhall.platform.PersonId;

/**
 * Something to tell a person.
 *
 * @param actor who did it, by whom the notice names them when it is read; empty when nobody did, or nobody is to be named
 * @param subject what it is about, such as an id or a number, for the notice's link; at most 255 characters, may be empty
 * @param arguments of the notice's text after the names of actor and community: texts, whole numbers and days; never the
 *     name of a person
 * @param onceKey a person is told once of a kind with this key in a community
 */
public record NewNotice(
        NoticeKind kind,
        long communityId,
        PersonId recipient,
        Optional<PersonId> actor,
        String subject,
        List<Serializable> arguments,
        String onceKey) {
    public NewNotice {
        arguments = List.copyOf(arguments);
    }

    /** Told each time. */
    public static NewNotice of(NoticeKind kind, long communityId, PersonId recipient) {
        return new NewNotice(
                kind,
                communityId,
                recipient,
                Optional.empty(),
                "",
                List.of(),
                UUID.randomUUID().toString());
    }

    /** The same with who did it; people are not told what they did themselves. */
    public NewNotice by(PersonId person) {
        return new NewNotice(kind, communityId, recipient, Optional.of(person), subject, arguments, onceKey);
    }

    public NewNotice about(String what) {
        return new NewNotice(kind, communityId, recipient, actor, what, arguments, onceKey);
    }

    public NewNotice with(Serializable... words) {
        return new NewNotice(kind, communityId, recipient, actor, subject, Arrays.asList(words), onceKey);
    }

    /** The same, told once however often it is said: for what a job finds out. */
    public NewNotice once(String key) {
        return new NewNotice(kind, communityId, recipient, actor, subject, arguments, key);
    }

    boolean isOfOwnDoing() {
        return actor.filter(recipient::equals).isPresent();
    }
}
