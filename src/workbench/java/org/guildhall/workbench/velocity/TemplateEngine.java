package org.guildhall.workbench.velocity;

import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.util.introspection.Info;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.RequestState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders the templates of the app and of the workbench. Whatever Confluence would swallow is a failure here. */
public final class TemplateEngine {
    static final String ENGINE = TemplateEngine.class.getName();
    private static final String OWN = "workbench/";
    private static final Logger LOG = LoggerFactory.getLogger(TemplateEngine.class);

    private final VelocityEngine velocity = new VelocityEngine();
    private final boolean strict;
    private final ThreadLocal<Set<String>> blocked = ThreadLocal.withInitial(LinkedHashSet::new);
    private MethodAllowlist allowlist = MethodAllowlist.NOTHING;
    private InstalledPlugin plugin;

    public TemplateEngine() {
        this(true, false);
    }

    private TemplateEngine(boolean strict, boolean keeping) {
        this.strict = strict;
        velocity.setApplicationAttribute(ENGINE, this);
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
        velocity.setProperty("jar.resource.loader.class", TemplateFiles.class.getName());
        velocity.setProperty("jar.resource.loader.cache", String.valueOf(keeping));
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedCalls.class.getName());
        velocity.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, AutomaticEncoding.class.getName());
        velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, String.valueOf(strict));
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty("userdirective", String.join(",", HostDirectives.classNames()));
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** An engine that goes on after a blocked call or an unknown name and leaves a blank, as Confluence does. */
    public static TemplateEngine leavingBlanks() {
        return new TemplateEngine(false, false);
    }

    /** An engine that reads each template once, as Confluence does, for measuring: it serves one app and no later one. */
    public static TemplateEngine keepingTemplates() {
        return new TemplateEngine(true, true);
    }

    /** From now on the templates of this app are found, and its own methods callable as far as it lists them. */
    public void serve(InstalledPlugin installed) {
        plugin = installed;
        allowlist = MethodAllowlist.of(installed);
    }

    /**
     * @param context values never null
     * @throws TemplateFailure naming the template and what is wrong with it, every blocked call among it
     */
    public String render(String template, Map<String, ?> context) {
        Set<String> around = blocked.get();
        Set<String> here = new LinkedHashSet<>();
        blocked.set(here);
        try {
            return merged(template, context, here);
        } finally {
            blocked.set(around);
        }
    }

    private String merged(String template, Map<String, ?> context, Set<String> blockedHere) {
        StringWriter out = new StringWriter();
        try {
            velocity.mergeTemplate(template, "UTF-8", new VelocityContext(new HashMap<>(context)), out);
        } catch (Exception e) {
            throw new TemplateFailure(template, blockedHere, e);
        }
        if (strict && !blockedHere.isEmpty()) {
            throw new TemplateFailure(template, blockedHere, null);
        }
        return out.toString();
    }

    /** Whether a template may make the call; if not, that is logged and reported. The workbench's own may make any. */
    boolean permits(Object target, Method method, Info where) {
        boolean isPermitted = where.getTemplateName().startsWith(OWN) || allowlist.allows(target, method);
        if (!isPermitted) {
            String call = HostMethods.signature(method);
            LOG.error("Method needs allowlisting: {} at {}", call, where);
            RequestState.current().problem("Method needs allowlisting: " + call + " at " + where);
            blocked.get().add(call);
        }
        return isPermitted;
    }

    Optional<InputStream> file(String path) {
        if (path.startsWith(OWN)) {
            return Optional.ofNullable(TemplateEngine.class.getResourceAsStream("/" + path));
        }
        return Optional.ofNullable(plugin).flatMap(installed -> installed.resource(path));
    }
}
