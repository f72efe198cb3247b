package org.guildhall.platform.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guildhall.platform.PageLinks;
import org.guildhall.platform.RequestParameters;
import org.guildhall.platform.SpaceKey;
import org.guildhall.platform.error.RequestRefusedException;
import org.guildhall.platform.text.Parsing;

/** Where a macro stands and what its author said. */
public final class MacroParameters {
    private static final Set<String> WITHOUT_CONTROLS = Set.of("pdf", "word", "email", "feed", "html_export");

    private final String macro;
    private final Map<String, String> parameters;
    private final ConversionContext page;

    public MacroParameters(String macro, Map<String, String> parameters, ConversionContext page) {
        this.macro = macro;
        this.parameters = parameters;
        this.page = page;
    }

    /** The community's space: the one named, or the one the page is in. */
    public SpaceKey space() {
        return text("community")
                .or(() -> Optional.ofNullable(page.getSpaceKey()))
                .filter(key -> !key.isBlank() && key.length() <= 255)
                .map(SpaceKey::new)
                .orElseThrow(() -> RequestRefusedException.notFound("guildhall.community.not-found"));
    }

    public Optional<String> text(String name) {
        return Parsing.text(parameters.get(name));
    }

    /**
     * The same with parameters of macros of the host, for pages where the macro took the place of one of those.
     *
     * @param others by name; they hold where the macro's own are not set
     */
    public MacroParameters with(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(parameters);
        return new MacroParameters(macro, all, page);
    }

    /** A parameter of codes, in small letters however they are typed. */
    public Optional<String> codes(String name) {
        return text(name).map(typed -> typed.toLowerCase(Locale.ROOT));
    }

    /**
     * A parameter with a few allowed values, which are codes in small letters; a {@link RequestRefusedException} names
     * them for any other.
     */
    public String oneOf(String name, Set<String> allowed, String standard) {
        String value = codes(name).orElse(standard);
        if (!allowed.contains(value)) {
            throw RequestRefusedException.invalid(
                    name, "guildhall.refusal.one-of", name, String.join(", ", new TreeSet<>(allowed)));
        }
        return value;
    }

    /** A parameter that is a number; a {@link RequestRefusedException} naming the range for anything else. */
    public int number(String name, int least, int most, int standard) {
        return text(name)
                .map(text -> Parsing.number(text, least, most)
                        .orElseThrow(() -> RequestRefusedException.outOfRange(name, least, most)))
                .orElse(standard);
    }

    /**
     * How many rows to show: what the author said where a reader can turn pages, and as many as there may be where not.
     *
     * @param most the most that a page may have
     */
    public int rows(String name, int most, int standard) {
        int asked = number(name, 1, most, standard);
        return hasControls() ? asked : most;
    }

    /** Whether readers can click: not in PDF, Word and e-mail. */
    public boolean hasControls() {
        return !WITHOUT_CONTROLS.contains(String.valueOf(page.getOutputType()));
    }

    /** Whether an author is looking at the macro before it is saved. */
    public boolean isPreview() {
        return "preview".equals(page.getOutputType());
    }

    /**
     * To be asked for once for each macro of a page, because the macros are counted.
     *
     * @param contextPath of the site, such as {@code /confluence}
     */
    public PageLinks links(String contextPath, RequestParameters request) {
        String address =
                page.getEntity() == null ? "" : contextPath + page.getEntity().getUrlPath();
        return new PageLinks(address, macro, request.occurrence(macro), request);
    }
}
