package org.guildhall.platform.macro;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.Messages;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Templates;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a page alive when one macro cannot be shown: a short message stands in its place. */
@Named
public class MacroGuard {
    private static final Logger log = LoggerFactory.getLogger(MacroGuard.class);
    private static final String BOX = "templates/guildhall/layout/refusal.vm";

    private final Templates templates;
    private final Messages texts;
    private final SharedLookups lookups;

    @Inject
    public MacroGuard(Templates templates, Messages texts, SharedLookups lookups) {
        this.templates = templates;
        this.texts = texts;
        this.lookups = lookups;
    }

    /**
     * The rendered macro, or a message box with the reasons of a refusal, or a neutral one for a failure.
     *
     * @param page the same object for all macros of the page, which share their look-ups; null where there is no page
     */
    public String guarded(Object page, Supplier<String> rendering) {
        try {
            return lookups.rendering(page, rendering);
        } catch (RequestRefusedException refusal) {
            return box(refusal.problems().stream().map(this::message).toList());
        } catch (RuntimeException e) {
            log.error("A macro could not be rendered", e);
            return box(List.of(texts.text("guildhall.refusal.unexpected")));
        }
    }

    private String message(Problem problem) {
        return texts.text(problem.key(), problem.arguments().toArray(new java.io.Serializable[0]));
    }

    private String box(List<String> messages) {
        return templates.render(BOX, Map.of("messages", messages));
    }
}
