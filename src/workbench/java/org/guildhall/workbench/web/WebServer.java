package org.guildhall.workbench.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.guildhall.workbench.Workbench;

/** Tomcat on the loopback address. Its port opens last, when everything behind it is there. */
public final class WebServer implements AutoCloseable {
    public static final String CONTEXT = "/confluence";
    private static final String LOOPBACK = "127.0.0.1";

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector;

    /** @param port 0 for any free one, which is taken now */
    public WebServer(Workbench workbench, int port) {
        connector = connector(port);
        try {
            // Felix has set the JVM's one factory of URL handlers already.
            TomcatURLStreamHandlerFactory.disable();
            Path base = Files.createTempDirectory("workbench-tomcat");
            tomcat.setBaseDir(base.toString());
            reserve(port);
            Context context = tomcat.addContext(CONTEXT, base.toString());
            context.setSessionTimeout(60);
            lookForNoLeaks((StandardContext) context);
            Pages pages = new Pages(workbench);
            filter(context, new RequestFilter(workbench, pages));
            servlet(context, "pages", new WikiServlet(workbench, pages), "/");
            servlet(
                    context,
                    "host-rest",
                    new HostRestServlet(workbench),
                    "/rest/api/*",
                    "/rest/create-dialog/*",
                    "/rest/prototype/*");
            servlet(context, "site-rest", new SiteRestServlet(workbench), SiteRestServlet.ADDRESSES);
            servlet(context, "basic-auth", new BasicAuthServlet(workbench), "/rest/basicauth/1.0/*");
            for (AppRest rest : AppRest.modulesOf(workbench)) {
                servlet(context, "rest" + rest.path(), rest.servlet(), rest.path() + "/*");
                servlet(context, "latest" + rest.path(), rest.servlet(), rest.latestPath() + "/*");
            }
            tomcat.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LifecycleException e) {
            throw notStarting(e);
        }
    }

    /** Where the workbench will be, and is once it is {@linkplain #open() open}. */
    public URI address() {
        return address(connector);
    }

    /** Answers on a port of its own, known to nobody else, while the work goes on. */
    public void inPrivate(Consumer<URI> work) {
        Connector entrance = connector(0);
        entrance.setProperty("bindOnInit", "false");
        tomcat.getService().addConnector(entrance);
        work.accept(address(entrance));
        tomcat.getService().removeConnector(entrance);
    }

    /** Begins to answer. */
    public void open() {
        try {
            tomcat.getService().addConnector(connector);
        } catch (IllegalArgumentException e) {
            throw notStarting(e);
        }
    }

    /** A fixed port that is taken is told now, not after everything was made ready; a free one is taken at once. */
    private void reserve(int port) throws IOException, LifecycleException {
        if (port == 0) {
            connector.setService(tomcat.getService());
            connector.init();
            return;
        }
        connector.setProperty("bindOnInit", "false");
        // Bound, but not listening: nobody is let in by this.
        try (Socket probe = new Socket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(LOOPBACK, port));
        } catch (BindException e) {
            throw notStarting(e);
        }
    }

    /** All classes are the workbench's own, so that none can leak, and looking for it warns of the JVM's options. */
    private static void lookForNoLeaks(StandardContext context) {
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", LOOPBACK);
        connector.setURIEncoding("UTF-8");
        return connector;
    }

    private static URI address(Connector connector) {
        int bound = connector.getLocalPort();
        return URI.create("http://localhost:" + (bound > 0 ? bound : connector.getPort()) + CONTEXT);
    }

    private IllegalStateException notStarting(Exception cause) {
        return new IllegalStateException(
                "The web server does not start; is the port " + connector.getPort() + " in use?", cause);
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
