package org.guildhall.directory;

import java.util.Map;
import org.guildhall.platform.PersonId;

/** How people want to look at the directories of communities. Writes run inside the caller's transaction. */
public interface KeptViews {

    /** Those of a person by the id of the community; one look-up. */
    Map<Long, ReaderChoice> of(PersonId person);

    /** In place of what was kept. */
    void keep(long communityId, PersonId person, ReaderChoice choice);

    /** As if the person had never chosen there. */
    void forget(long communityId, PersonId person);

    /** As if the person had never chosen anywhere. */
    void forget(PersonId person);
}
