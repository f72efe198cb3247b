package org.guildhall.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.Messages;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;

/** Something that is not told when it happens but counted when a digest is written, such as what waits for somebody. */
public interface DigestSource {
    /** The most people of one look-up. */
    int PEOPLE = 200;

    /** Under which people choose to be mailed it, in the digest or not. */
    NoticeKind kind();

    /** Up to {@value #PEOPLE} people by rising key beyond one for whom there can be something. */
    List<PersonId> people(Optional<PersonId> after);

    /**
     * What there is for the reader.
     *
     * @param words of the reader
     * @param since what the digest before has told of
     */
    List<DigestLine> lines(Viewer reader, Messages words, Instant since);
}
