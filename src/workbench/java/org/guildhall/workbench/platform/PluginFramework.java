package org.guildhall.workbench.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.guildhall.workbench.glue.ContextWatch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.springframework.context.ApplicationContext;

/** The OSGi framework with Gemini Blueprint, in which an app sees only what {@link HostPackages} gives. */
final class PluginFramework implements AutoCloseable {
    private static final List<String> BLUEPRINT = List.of(
            "org.eclipse.gemini.blueprint.context.BundleContextAware",
            "org.eclipse.gemini.blueprint.io.OsgiBundleResource",
            "org.eclipse.gemini.blueprint.extender.internal.boot.ChainActivator");

    private final Framework framework;
    private final Map<String, CompletableFuture<ApplicationContext>> contexts = new ConcurrentHashMap<>();

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
            startHostBundles();
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

    /** Starts the bundle and waits for its Spring context. */
    ApplicationContext start(Bundle bundle) {
        CompletableFuture<ApplicationContext> context = new CompletableFuture<>();
        contexts.put(bundle.getSymbolicName(), context);
        try {
            bundle.start();
            return context.get(60, TimeUnit.SECONDS);
        } catch (BundleException | ExecutionException | TimeoutException e) {
            throw new PluginFailure("The app " + bundle.getSymbolicName() + " cannot be started: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginFailure("Interrupted while the app was starting", e);
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

    private void startHostBundles() throws BundleException, IOException {
        Hashtable<String, Object> name = new Hashtable<>(Map.of("name", ContextWatch.TOLD));
        BiConsumer<String, Object> told = this::told;
        bundles().registerService(BiConsumer.class.getName(), told, name);
        for (String marker : BLUEPRINT) {
            bundles().installBundle(jarOf(marker).toUri().toString());
        }
        try (InputStream glue = GlueBundle.jar()) {
            bundles().installBundle("workbench:glue", glue);
        }
        for (Bundle bundle : bundles().getBundles()) {
            if (bundle.getBundleId() != 0 && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
                bundle.start();
            }
        }
    }

    private void told(String bundle, Object contextOrCause) {
        CompletableFuture<ApplicationContext> waiting = contexts.get(bundle);
        if (waiting == null) {
            return;
        }
        if (contextOrCause instanceof Throwable cause) {
            waiting.completeExceptionally(cause);
        } else {
            waiting.complete((ApplicationContext) contextOrCause);
        }
    }

    private static Path jarOf(String className) {
        try {
            return HostPackages.sourceOf(Class.forName(className, false, PluginFramework.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
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
