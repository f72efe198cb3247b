package org.guildhall.membership;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guildhall.platform.Messages;

/** Says in the reader's language why somebody is not accredited today. */
@Named
public class UnmetWords {
    private final Messages texts;

    @Inject
    public UnmetWords(Messages texts) {
        this.texts = texts;
    }

    /** A few words such as “expired on 3 March 2027”. */
    public String of(UnmetReason why) {
        return texts.text(
                "guildhall.membership.boundary.why." + why.kind().code(),
                why.day().map(texts::day).orElse(""));
    }
}
