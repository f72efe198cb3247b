package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored accreditations. Writes run inside the caller's transaction. */
public interface Accreditations {

    /** The accreditation of a community with this number; one look-up. */
    Optional<Accreditation> byNumber(long communityId, String number);

    /** The accreditation with this number, of whatever community; one look-up. */
    Optional<Accreditation> byNumber(String number);

    /** Those with these numbers, whatever the community; one look-up for up to 500. */
    List<Accreditation> byNumbers(Collection<String> numbers);

    /** Those of the community with these numbers; one look-up for up to 500. */
    default List<Accreditation> byNumbers(long communityId, Collection<String> numbers) {
        return byNumbers(numbers).stream()
                .filter(accreditation -> accreditation.communityId() == communityId)
                .toList();
    }

    /** One look-up for up to 500. */
    List<Accreditation> byIds(Collection<Long> ids);

    /** All that these people hold or held in these communities, the latest first; one look-up. */
    List<Accreditation> of(Collection<Long> communityIds, Collection<PersonId> holders);

    /**
     * The person's accreditation of the scheme that has not ended, of which there is one at most. One look-up, which
     * reads no columns when there is none.
     */
    Optional<Accreditation> live(long schemeId, PersonId holder);

    /**
     * Holders in the community whose full name starts with the text, compared without case and accents; at most 200,
     * one look-up.
     */
    List<PersonId> holdersNamed(long communityId, String beginning);

    /** One look-up. */
    RegisterPage page(RegisterQuery query);

    /** Whether somebody holds an accreditation of this level that has not ended. */
    boolean isLevelInUse(long schemeId, String level);

    /** As {@link #addAll} for one. */
    default void add(NewAccreditation accreditation, String holderName, Optional<LocalDate> retainUntil) {
        addAll(List.of(new Added(accreditation, holderName, retainUntil)));
    }

    /**
     * Stores many in a few statements; their numbers are unique. The caller has checked that no holder has another of
     * the scheme that has not ended.
     */
    void addAll(List<Added> added);

    /** Changes many in a few statements; as {@link #addAll} where a change reopens an accreditation that had ended. */
    void changeAll(List<Changed> changed);

    /** Those of a community by rising id beyond one; for work over all of them. */
    List<Accreditation> after(long communityId, long accreditationId, int size);

    /** Those of a community that ended or are suspended, by rising number beyond one, empty at first; one look-up. */
    List<Accreditation> voidAfter(long communityId, String number, int size);

    /** Those of the schemes whose suspension or probation is to be reviewed by a day, the longest due first; one look-up. */
    List<Accreditation> reviewsDue(long communityId, Collection<Long> schemeIds, LocalDate day, int size);

    /** Accreditations of every community by rising id beyond one, with their places in the register. */
    List<Placed> placedAfter(long accreditationId, int size);

    /** All of a holder, in every community, with their places in the register; one look-up. */
    List<Placed> placedOf(PersonId holder);

    /**
     * Moves an accreditation to where the holder's present name belongs; an empty one to the end.
     *
     * @return whether it was elsewhere before
     */
    boolean rename(Placed placed, String holderName);

    /**
     * An accreditation to be stored.
     *
     * @param holderName the full name it is listed under
     * @param retainUntil the last day in the register, empty for ever
     */
    record Added(NewAccreditation accreditation, String holderName, Optional<LocalDate> retainUntil) {}

    /**
     * An accreditation as a change leaves it.
     *
     * @param retainUntil the last day in the register, empty for ever
     */
    record Changed(Accreditation accreditation, Optional<LocalDate> retainUntil) {}

    /** An accreditation and the key of its place among the names. */
    record Placed(Accreditation accreditation, String listKey) {}
}
