package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guildhall.platform.Messages;

/** Puts into the reader's language what a member says of their part. */
@Named
public class ParticipationWords {
    private final Messages texts;

    @Inject
    public ParticipationWords(Messages texts) {
        this.texts = texts;
    }

    /** Such as “Active member. Resting until 3 March 2027: writing a book”; empty where nothing is said. */
    public String of(Participation said) {
        return Stream.concat(
                        said
                                .level()
                                .map(level -> texts.text("guildhall.membership.participation.shown." + level.code()))
                                .stream(),
                        said
                                .restingUntil()
                                .map(day -> said.note().isEmpty()
                                        ? texts.text("guildhall.membership.participation.resting", day)
                                        : texts.text(
                                                "guildhall.membership.participation.resting.note", day, said.note()))
                                .stream())
                .collect(Collectors.joining(" "));
    }
}
