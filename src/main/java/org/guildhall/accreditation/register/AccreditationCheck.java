package org.guildhall.accreditation.register;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.status.AccreditationNumber;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * Whether somebody is accredited, asked by name, user name or number as people type or paste it. Names are looked for as
 * the register does, so that the two never contradict each other.
 */
@Named
public class AccreditationCheck {
    private final Register register;

    @Inject
    public AccreditationCheck(Register register) {
        this.register = register;
    }

    /**
     * What is asked.
     *
     * @param who a name, the beginning of one, a user name or a number
     * @param scheme name or id of the only scheme, empty for all
     * @param on how it stood on that day, empty for today
     * @param after the cursor of the page before
     */
    public record Asked(
            String who, Optional<String> scheme, Optional<LocalDate> on, Optional<String> after, int size) {}

    /**
     * As {@link Register#isKept}.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space
     */
    public boolean isKept(Viewer viewer, SpaceKey space) {
        return register.isKept(viewer, space);
    }

    /**
     * The accreditation with a number, or those of the one person with a user name, as far as the viewer may read of them.
     *
     * @param scheme name or id of the only scheme of a person, empty for all
     * @param on how it stood on that day, empty for today
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     INVALID (400) naming {@code scheme} when the viewer knows none of this name
     */
    public RegisterEntries of(
            Viewer viewer, SpaceKey space, String numberOrUser, Optional<String> scheme, Optional<LocalDate> on) {
        return new RegisterEntries(
                isNumber(numberOrUser)
                        ? register.byNumber(viewer, space, numberOrUser, on).stream()
                                .toList()
                        : register.ofPerson(viewer, space, numberOrUser, scheme, on),
                Optional.empty());
    }

    /**
     * What the viewer may read of what matches, a page of it. Several people of one name are all there: nobody is
     * chosen.
     *
     * @throws RequestRefusedException NOT_FOUND (404) when there is no community or the viewer may not see its space,
     *     INVALID (400) naming {@code scheme} when the viewer may read of none of this name, FORBIDDEN (403) as
     *     {@link Register#page}
     */
    public RegisterEntries matches(Viewer viewer, SpaceKey space, Asked asked) {
        return isNumber(asked.who())
                ? numbered(viewer, space, asked)
                : register.page(
                        viewer,
                        space,
                        new RegisterRequest(
                                        asked.scheme(),
                                        List.of(),
                                        Optional.of(asked.who()),
                                        asked.after(),
                                        asked.size())
                                .on(asked.on()));
    }

    private static boolean isNumber(String text) {
        return AccreditationNumber.isWellFormed(AccreditationNumber.normalized(text));
    }

    private RegisterEntries numbered(Viewer viewer, SpaceKey space, Asked asked) {
        return new RegisterEntries(
                register.byNumber(viewer, space, asked.who(), asked.on()).stream()
                        .filter(entry -> asked.scheme()
                                .filter(name -> !RegisterSearch.isCalled(entry.scheme(), name))
                                .isEmpty())
                        .toList(),
                Optional.empty());
    }
}
