package org.guildhall.platform.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.guildhall.platform.SharedLookups;
import org.guildhall.platform.Viewer;

/** A macro without a body that shows something of a community; one instance serves all pages and threads. */
public abstract class CommunityMacro implements Macro, EditorImagePlaceholder {
    private final String name;
    private final MacroGuard guard;

    /** @param name as stored in pages, never to be changed */
    protected CommunityMacro(String name, MacroGuard guard) {
        this.name = name;
        this.guard = guard;
    }

    /** The HTML, already encoded; may refuse, which becomes a message in the macro's place. */
    protected abstract String render(MacroParameters setting);

    /**
     * What macros of this kind on one page look up once, as long as they ask the same.
     *
     * @param viewer for whom it is looked up
     * @param what everything that the answer depends on beside the viewer; values that are equal when they mean the same
     */
    protected final <T> T shared(Viewer viewer, List<Object> what, Supplier<T> lookUp) {
        return guard.shared(new Asked<>(name, viewer, what), lookUp);
    }

    private record Asked<T>(String macro, Viewer viewer, List<Object> what) implements SharedLookups.Question<T> {}

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext page) {
        return guard.guarded(name, page, () -> render(new MacroParameters(name, parameters, page)));
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public final ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext page) {
        return EditorPicture.of(name);
    }
}
