package org.guildhall.person;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guildhall.membership.Audience;

/**
 * What somebody says of themselves in a community, or as much of it as somebody else is shown.
 *
 * @param entries in the fields' order, at most one of each
 */
public record Profile(List<ProfileEntry> entries) {
    /** Of somebody who says nothing. */
    public static final Profile EMPTY = new Profile(List.of());

    public Profile {
        entries = entries.stream()
                .sorted(Comparator.comparing(ProfileEntry::field))
                .toList();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Optional<ProfileEntry> entry(ProfileField field) {
        return entries.stream().filter(each -> each.field() == field).findFirst();
    }

    /** The value of a field, empty where nothing is said. */
    public String value(ProfileField field) {
        return entry(field).map(ProfileEntry::value).orElse("");
    }

    /** What of it is shown to whoever belongs to these audiences. */
    public Profile shownTo(Set<Audience> audiences) {
        return new Profile(entries.stream()
                .filter(each -> audiences.contains(each.audience()))
                .toList());
    }

    /** What the person consents to and what they withdraw when this profile takes the place of another. */
    List<ConsentChange> changesFrom(Profile before) {
        return Arrays.stream(ProfileField.values())
                .filter(field -> !audience(field).equals(before.audience(field)))
                .map(field -> new ConsentChange(field, audience(field)))
                .toList();
    }

    private Optional<Audience> audience(ProfileField field) {
        return entry(field).map(ProfileEntry::audience);
    }
}
