package org.guildhall.accreditation.scheme;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;
import org.guildhall.platform.AsksNoRights;
import org.guildhall.platform.error.RequestRefusedException;

/** What terms can contradict: other schemes, what was granted under the scheme, and changes made meanwhile. */
@Named
@AsksNoRights
public class SchemeConflicts {
    private final Schemes schemes;
    private final SchemeUse use;

    @Inject
    public SchemeConflicts(Schemes schemes, SchemeUse use) {
        this.schemes = schemes;
        this.use = use;
    }

    /** @throws RequestRefusedException CONFLICT (409) when the name or the prefix of the numbers is another scheme's */
    void requireNew(long communityId, SchemeTerms terms) {
        schemes.named(communityId, terms.name()).ifPresent(SchemeConflicts::refuseName);
        if (schemes.isPrefixTaken(terms.numberPrefix())) {
            throw prefixTaken();
        }
    }

    /**
     * @param seen the version that was looked at before, if it is known
     * @throws RequestRefusedException CONFLICT (409) when the scheme was changed since, a level goes that somebody holds, the
     *     prefix of the numbers is another than before, or the name is another scheme's
     */
    void requireChangeable(Scheme present, OptionalInt seen, SchemeTerms terms) {
        if (seen.isPresent() && seen.getAsInt() != present.version()) {
            throw RequestRefusedException.conflict("", "guildhall.scheme.changed-meanwhile", present.version());
        }
        requireLevelsInUse(present, terms);
        if (!present.numberPrefix().equals(terms.numberPrefix())) {
            throw RequestRefusedException.conflict(
                    "numberPrefix", "guildhall.accreditation.prefix-fixed", present.numberPrefix());
        }
        schemes.named(present.communityId(), terms.name())
                .filter(taken -> taken.id() != present.id())
                .ifPresent(SchemeConflicts::refuseName);
    }

    private void requireLevelsInUse(Scheme present, SchemeTerms terms) {
        present.levels().stream()
                .filter(level -> !terms.rules().levelNames().contains(level))
                .filter(level -> use.isLevelInUse(present.id(), level))
                .findFirst()
                .ifPresent(level -> {
                    throw RequestRefusedException.conflict("levels", "guildhall.accreditation.level-in-use", level);
                });
    }

    private static void refuseName(Scheme taken) {
        throw RequestRefusedException.conflict("name", "guildhall.accreditation.scheme-taken");
    }

    static RequestRefusedException prefixTaken() {
        return RequestRefusedException.conflict("numberPrefix", "guildhall.accreditation.prefix-taken");
    }
}
