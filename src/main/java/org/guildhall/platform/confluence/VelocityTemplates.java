package org.guildhall.platform.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.renderer.radeox.macros.MacroUtils;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guildhall.platform.BidiIsolation;
import org.guildhall.platform.Templates;

/** Confluence's Velocity, with its default context and {@code $bidi}, a {@link BidiIsolation}. */
@Named
public class VelocityTemplates implements Templates {
    private static final BidiIsolation BIDI = new BidiIsolation();

    private final VelocityHelperService velocity;

    @Inject
    public VelocityTemplates(VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    @Override
    public String render(String template, Map<String, ?> context) {
        Map<String, Object> all = MacroUtils.defaultVelocityContext();
        all.put("bidi", BIDI);
        all.putAll(context);
        return velocity.getRenderedTemplate(template, all);
    }
}
