package org.guildhall.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.guildhall.workbench.Workbench;

/** Tomcat on the loopback address. */
public final class WebServer implements AutoCloseable {
    public static final String CONTEXT = "/confluence";

    private final Tomcat tomcat = new Tomcat();

    public WebServer(Workbench workbench, int port) {
        try {
            // Felix has set the JVM's one factory of URL handlers already.
            TomcatURLStreamHandlerFactory.disable();
            Path base = Files.createTempDirectory("workbench-tomcat");
            tomcat.setBaseDir(base.toString());
            tomcat.setPort(port);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            tomcat.getConnector().setURIEncoding("UTF-8");
            Context context = tomcat.addContext(CONTEXT, base.toString());
            context.setSessionTimeout(60);
            Pages pages = new Pages(workbench);
            filter(context, new RequestFilter(workbench, pages));
            servlet(context, "pages", new WikiServlet(workbench, pages), "/");
            servlet(context, "host-rest", new HostRestServlet(workbench), "/rest/api/*", "/rest/create-dialog/*");
            servlet(context, "site-rest", new SiteRestServlet(workbench), SiteRestServlet.ADDRESSES);
            for (AppRest rest : AppRest.modulesOf(workbench)) {
                servlet(context, "rest" + rest.path(), rest.servlet(), rest.path() + "/*");
                servlet(context, "latest" + rest.path(), rest.servlet(), rest.latestPath() + "/*");
            }
            tomcat.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not start; is the port " + port + " in use?", e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT);
    }

    public void await() {
        tomcat.getServer().await();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void servlet(Context context, String name, jakarta.servlet.Servlet servlet, String... patterns) {
        Tomcat.addServlet(context, name, servlet);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }

    private static void filter(Context context, jakarta.servlet.Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("request");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("request");
        map.addURLPattern("/*");
        context.addFilterMap(map);
    }
}
