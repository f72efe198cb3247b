package org.guildhall.platform.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guildhall.platform.Messages;
import org.guildhall.platform.Rights;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Templates;
import org.guildhall.platform.Viewers;
import org.guildhall.platform.error.Problem;
import org.guildhall.platform.error.RequestRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a page alive when one macro cannot be shown. Whoever may edit the page reads what is wrong with the macro;
 * readers, who cannot mend it, get one line in its place.
 */
@Named
public class MacroGuard {
    private static final Logger log = LoggerFactory.getLogger(MacroGuard.class);
    private static final String BOX = "templates/guildhall/layout/refusal.vm";
    private static final String MACROS = "org.guildhall.confluence.";
    private static final String NO_COMMUNITY = "guildhall.community.not-found";

    private final Templates templates;
    private final Messages texts;
    private final SharedLookups lookups;
    private final Rights rights;
    private final Viewers viewers;

    @Inject
    public MacroGuard(Templates templates, Messages texts, SharedLookups lookups, Rights rights, Viewers viewers) {
        this.templates = templates;
        this.texts = texts;
        this.lookups = lookups;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * The rendered macro, or a message box with the reasons of a refusal, or a neutral one for a failure.
     *
     * @param macro the macro's name
     * @param page where it stands; all macros of one page share their look-ups
     */
    public String guarded(String macro, ConversionContext page, Supplier<String> rendering) {
        try {
            return lookups.rendering(page.getEntity(), rendering);
        } catch (RequestRefusedException refusal) {
            return refused(macro, page, refusal);
        } catch (RuntimeException e) {
            log.error("A macro could not be rendered", e);
            return box("", List.of(texts.text("guildhall.refusal.unexpected")));
        }
    }

    /** The answer given to another macro of the page, or that of the look-up. */
    <T> T shared(SharedLookups.Question<T> question, Supplier<T> lookUp) {
        return lookups.answer(question, lookUp);
    }

    private String refused(String macro, ConversionContext page, RequestRefusedException refusal) {
        List<String> all = refusal.problems().stream()
                .map(problem -> message(macro, problem))
                .toList();
        if (mayEdit(page)) {
            return box(texts.text(MACROS + macro + ".label"), all);
        }
        return box("", isForAuthors(refusal) ? List.of(texts.text("guildhall.macro.not-shown")) : all);
    }

    /** Whoever sees the preview is editing the page. */
    private boolean mayEdit(ConversionContext page) {
        return "preview".equals(page.getOutputType()) || rights.mayEdit(viewers.current(), page.getEntity());
    }

    private static boolean isForAuthors(RequestRefusedException refusal) {
        return switch (refusal.kind()) {
            case INVALID -> true;
            case NOT_FOUND -> !refusal.problems().get(0).key().equals(NO_COMMUNITY);
            default -> false;
        };
    }

    /** A parameter is called as the editor calls it, before the message where the message does not name it. */
    private String message(String macro, Problem problem) {
        String label = label(macro, problem.field());
        String message = texts.text(
                problem.key(),
                problem.arguments().stream()
                        .map(argument -> argument.equals(problem.field()) && !label.isEmpty() ? label : argument)
                        .toArray(Serializable[]::new));
        boolean isNamed = label.isEmpty() || problem.arguments().contains(problem.field());
        return isNamed ? message : texts.text("guildhall.macro.at", label, message);
    }

    /** Empty for what is no parameter of the macro; a list may be refused for one of its values. */
    private String label(String macro, String field) {
        return Stream.of(field, field + "s")
                .filter(name -> !field.isEmpty())
                .map(name -> MACROS + macro + ".param." + name + ".label")
                .filter(key -> !texts.text(key).equals(key))
                .map(key -> texts.text(key))
                .findFirst()
                .orElse("");
    }

    /** @param macro what the macro is called, for those who may mend it; empty for readers */
    private String box(String macro, List<String> messages) {
        return templates.render(BOX, Map.of("macro", macro, "messages", messages));
    }
}
