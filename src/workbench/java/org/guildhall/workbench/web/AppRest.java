package org.guildhall.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.guildhall.workbench.InstalledPlugin;
import org.guildhall.workbench.Workbench;
import org.guildhall.workbench.platform.PluginFailure;
import org.guildhall.workbench.platform.Xml;
import org.guildhall.workbench.platform.XmlElement;

/** A {@code <rest>} module on Jersey: resources and providers of the named packages, injected by their constructors. */
final class AppRest {
    private final Workbench workbench;
    private final XmlElement module;

    private AppRest(Workbench workbench, XmlElement module) {
        this.workbench = workbench;
        this.module = module;
    }

    static List<AppRest> modulesOf(Workbench workbench) {
        return Xml.children(workbench.platform().plugin().descriptor(), "rest").stream()
                .map(module -> new AppRest(workbench, module))
                .toList();
    }

    String path() {
        return "/rest" + module.attribute("path") + "/" + module.attribute("version");
    }

    String latestPath() {
        return "/rest" + module.attribute("path") + "/latest";
    }

    HttpServlet servlet() {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        // There is no mail library on the class path, of which Jersey would warn.
        config.property(CommonProperties.PROVIDER_DEFAULT_DISABLE, "DATASOURCE");
        config.register(new RestGate(workbench));
        for (Class<?> type : classes()) {
            if (type.isAnnotationPresent(Path.class)) {
                RestGate.requireAccessRules(type);
            }
            if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                config.register(workbench.platform().plugin().create(type.getName()));
            }
        }
        return new ServletContainer(config);
    }

    private List<Class<?>> classes() {
        InstalledPlugin plugin = workbench.platform().plugin();
        List<Class<?>> classes = new ArrayList<>();
        for (XmlElement scanned : Xml.children(module, "package")) {
            String folder = scanned.text().trim().replace('.', '/');
            plugin.entries(folder).stream()
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("package-info"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .map(plugin::load)
                    .forEach(classes::add);
        }
        if (classes.isEmpty()) {
            throw new PluginFailure("The REST module names no package with classes");
        }
        return classes;
    }
}
