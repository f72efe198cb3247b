package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.community.Community;
import org.guildhall.community.JoinPolicy;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/**
 * Says how many members of an accredited-only community are accredited today, to whoever may read of all accreditations
 * that count and see the site's people: whoever reads it can compare it with the directory.
 */
@Named
public class AccreditedSentence {
    private static final String KEY = "guildhall.membership.accredited-today.";

    private final BoundaryCheck check;
    private final Rights rights;
    private final SharedLookups lookups;
    private final Messages texts;

    private record Asked(long communityId, Viewer viewer)
            implements SharedLookups.Question<Optional<AccreditedToday>> {}

    @Inject
    public AccreditedSentence(BoundaryCheck check, Rights rights, SharedLookups lookups, Messages texts) {
        this.check = check;
        this.rights = rights;
        this.lookups = lookups;
        this.texts = texts;
    }

    /** The numbers; empty where they are not for the viewer. One look-up for most viewers, once for all that a page says. */
    public Optional<AccreditedToday> numbers(Viewer viewer, Community community) {
        boolean isSaid = community.joinPolicy() == JoinPolicy.ACCREDITED_ONLY && rights.maySeePeople(viewer);
        return isSaid
                ? lookups.answer(new Asked(community.id(), viewer), () -> check.todayFor(viewer, community))
                : Optional.empty();
    }

    /** The sentence in the viewer's language; empty where it is not for the viewer, or there are no members. */
    public String text(Viewer viewer, Community community) {
        return numbers(viewer, community)
                .filter(today -> today.members() > 0)
                .map(this::text)
                .orElse("");
    }

    private String text(AccreditedToday today) {
        if (today.unmet() == 0) {
            return texts.text(KEY + "all", today.members());
        }
        Optional<String> exempt = Optional.of(today.exempt())
                .filter(number -> number > 0)
                .map(number -> texts.text(KEY + "exempt", number));
        Optional<String> until = today.until().map(day -> texts.text(KEY + "until", today.waiting(), day));
        return Stream.of(Optional.of(texts.text(KEY + "some", today.accredited(), today.members())), until, exempt)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
