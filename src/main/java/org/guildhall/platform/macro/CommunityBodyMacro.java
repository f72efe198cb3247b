package org.guildhall.platform.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/**
 * A macro around a part of a page; one instance serves all pages and threads.
 *
 * <p>That a rich-text body reaches {@code execute} as rendered HTML is what Confluence's own documentation shows for
 * older versions, and is unconfirmed for 9.2.
 */
public abstract class CommunityBodyMacro implements Macro {
    private final String name;
    private final MacroGuard guard;

    /** @param name as stored in pages, never to be changed */
    protected CommunityBodyMacro(String name, MacroGuard guard) {
        this.name = name;
        this.guard = guard;
    }

    /**
     * The HTML, already encoded; may refuse, which becomes a message in the macro's place.
     *
     * @param bodyHtml the body as the host rendered it
     */
    protected abstract String render(MacroParameters setting, String bodyHtml);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext page) {
        return guard.guarded(
                name, page, () -> render(new MacroParameters(name, parameters, page), body == null ? "" : body));
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
