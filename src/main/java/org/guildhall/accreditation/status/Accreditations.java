package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/** The stored accreditations. Writes run inside the caller's transaction. */
public interface Accreditations {

    Optional<Accreditation> byNumber(long communityId, String number);

    /** Whatever the community. */
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

    /** The one of the scheme that has not ended; nobody has two. One look-up of no columns where there is none. */
    Optional<Accreditation> live(long schemeId, PersonId holder);

    /** Holders in the community whose full name begins so, at most 200; one look-up. */
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
     * Many at once, in a few statements; their numbers are given to no other. A holder has none of the scheme that has not
     * ended, which the caller has made sure of.
     */
    void addAll(List<Added> added);

    /** Many at once; as {@link #addAll} where a change lets an accreditation live again. */
    void changeAll(List<Changed> changed);

    /** Those of a community by rising id beyond one; for work over all of them. */
    List<Accreditation> after(long communityId, long accreditationId, int size);

    /** Those of a community that ended or are suspended, by rising number beyond one, empty at first; one look-up. */
    List<Accreditation> voidAfter(long communityId, String number, int size);

    /** Accreditations of every community by rising id beyond one, with their places in the register. */
    List<Placed> placedAfter(long accreditationId, int size);

    /** Moves an accreditation to where the holder's present name belongs. */
    void rename(Placed placed, String holderName);

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
