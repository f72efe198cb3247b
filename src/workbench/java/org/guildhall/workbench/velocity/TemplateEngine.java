package org.guildhall.workbench.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.guildhall.workbench.InstalledPlugin;

/** Renders the templates of the app and of the workbench. Whatever Confluence would swallow is an exception here. */
public final class TemplateEngine {
    static final String ENGINE = TemplateEngine.class.getName();

    private final VelocityEngine velocity = new VelocityEngine();
    private MethodAllowlist allowlist = MethodAllowlist.NOTHING;
    private InstalledPlugin plugin;

    public TemplateEngine() {
        velocity.setApplicationAttribute(ENGINE, this);
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        velocity.setProperty("jar.resource.loader.class", TemplateFiles.class.getName());
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedCalls.class.getName());
        velocity.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, AutomaticEncoding.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty("userdirective", String.join(",", HostDirectives.classNames()));
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** From now on the templates of this app are found, and its own methods callable as far as it lists them. */
    public void serve(InstalledPlugin installed) {
        plugin = installed;
        allowlist = MethodAllowlist.of(installed);
    }

    /**
     * @param context values never null
     * @throws TemplateFailure naming the template and what is wrong with it
     */
    public String render(String template, Map<String, ?> context) {
        StringWriter out = new StringWriter();
        try {
            velocity.mergeTemplate(template, "UTF-8", new VelocityContext(new java.util.HashMap<>(context)), out);
            return out.toString();
        } catch (Exception e) {
            throw new TemplateFailure(template, e);
        }
    }

    MethodAllowlist allowlist() {
        return allowlist;
    }

    Optional<InputStream> file(String path) {
        if (path.startsWith("workbench/")) {
            return Optional.ofNullable(TemplateEngine.class.getResourceAsStream("/" + path));
        }
        return Optional.ofNullable(plugin).flatMap(installed -> installed.resource(path));
    }
}
