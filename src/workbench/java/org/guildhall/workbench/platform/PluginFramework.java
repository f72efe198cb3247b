package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Map;
import org.guildhall.workbench.extender.BundleSpring;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.launch.Framework;
import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;

/** The OSGi framework, in which an app sees only what {@link HostPackages} gives. */
final class PluginFramework implements AutoCloseable {
    private final Framework framework;

    PluginFramework() {
        try {
            Path storage = Files.createTempDirectory("workbench-bundles");
            framework = new org.apache.felix.framework.FrameworkFactory()
                    .newFramework(Map.of(
                            Constants.FRAMEWORK_STORAGE,
                            storage.toString(),
                            Constants.FRAMEWORK_STORAGE_CLEAN,
                            Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                            Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                            HostPackages.exports(),
                            Constants.FRAMEWORK_BOOTDELEGATION,
                            "sun.*,com.sun.*"));
            framework.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin system does not start", e);
        }
    }

    BundleContext bundles() {
        return framework.getBundleContext();
    }

    <T> void offer(Class<T> api, T service) {
        bundles().registerService(api, service, new Hashtable<>());
    }

    Bundle install(Path jar) throws BundleException {
        return bundles().installBundle(jar.toUri().toString());
    }

    /** Starts the bundle and its Spring context, which ends with it. */
    ApplicationContext start(Bundle bundle) {
        try {
            bundle.start();
            BundleSpring context = new BundleSpring(bundle);
            bundles().addBundleListener((SynchronousBundleListener) event -> closeWith(event, bundle, context));
            context.refresh();
            return context;
        } catch (BundleException | BeansException | IllegalStateException e) {
            throw new PluginFailure("The app " + bundle.getSymbolicName() + " cannot be started: " + reason(e), e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin system does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void closeWith(BundleEvent event, Bundle bundle, BundleSpring context) {
        if (event.getType() == BundleEvent.STOPPING && event.getBundle().equals(bundle)) {
            context.close();
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
