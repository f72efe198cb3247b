package org.guildhall.accreditation.status;

import java.util.List;
import java.util.Optional;
import org.guildhall.accreditation.scheme.ActingRole;
import org.guildhall.platform.Viewer;
import org.guildhall.platform.error.RequestRefusedException;

/** Who may do what with one accreditation: its holder, or a decider who is neither holder nor judge of the case. */
public final class ChangeRights {
    private ChangeRights() {}

    /**
     * Checks that the viewer may take the action.
     *
     * @param decides whether the viewer decides under the accreditation's scheme
     * @throws RequestRefusedException of kind FORBIDDEN saying who could do it
     */
    public static void require(Viewer viewer, boolean decides, Accreditation present, AccreditationAction action) {
        hindrance(viewer, decides, present, action).ifPresent(key -> {
            throw RequestRefusedException.forbidden(key);
        });
    }

    /** The actions that the viewer may take on the accreditation now, in the order of the life-cycle. */
    public static List<AccreditationAction> possibleFor(Viewer viewer, boolean decides, Accreditation present) {
        return AccreditationTransitions.possibleIn(present.status().at()).stream()
                .filter(action -> hindrance(viewer, decides, present, action).isEmpty())
                .toList();
    }

    /** The key of why the viewer cannot do it, empty when they can. */
    private static Optional<String> hindrance(
            Viewer viewer, boolean decides, Accreditation present, AccreditationAction action) {
        if (action.party() == ActingRole.HOLDER) {
            return viewer.is(present.holder()) ? Optional.empty() : Optional.of("guildhall.accreditation.holder-only");
        }
        if (!decides) {
            return Optional.of("guildhall.accreditation.duty.decide");
        }
        if (viewer.is(present.holder())) {
            return Optional.of("guildhall.accreditation.not-your-own");
        }
        return action.answersAppeal() && viewer.is(present.status().decidedBy())
                ? Optional.of("guildhall.accreditation.appeal-other-decider")
                : Optional.empty();
    }
}
