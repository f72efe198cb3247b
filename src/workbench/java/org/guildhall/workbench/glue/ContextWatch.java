package org.guildhall.workbench.glue;

import java.util.function.BiConsumer;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextFailedEvent;
import org.eclipse.gemini.blueprint.context.event.OsgiBundleContextRefreshedEvent;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Tells the workbench when a bundle's Spring context came up (its context) or failed to (the cause). */
public final class ContextWatch implements BundleActivator {
    /** The service, offered by the workbench, that is told: the bundle's name, then the context or the cause. */
    public static final String TOLD = "org.guildhall.workbench.contexts";

    @Override
    public void start(BundleContext bundles) {
        bundles.registerService(
                OsgiBundleApplicationContextListener.class.getName(),
                (OsgiBundleApplicationContextListener<OsgiBundleApplicationContextEvent>) event -> tell(bundles, event),
                null);
    }

    @Override
    public void stop(BundleContext bundles) {
        // The framework withdraws the listener.
    }

    private static void tell(BundleContext bundles, OsgiBundleApplicationContextEvent event) {
        String bundle = event.getBundle().getSymbolicName();
        if (event instanceof OsgiBundleContextFailedEvent failed) {
            told(bundles).accept(bundle, failed.getFailureCause());
        } else if (event instanceof OsgiBundleContextRefreshedEvent) {
            told(bundles).accept(bundle, event.getApplicationContext());
        }
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<String, Object> told(BundleContext bundles) {
        try {
            ServiceReference<?> reference =
                    bundles.getServiceReferences(BiConsumer.class.getName(), "(name=" + TOLD + ")")[0];
            return (BiConsumer<String, Object>) bundles.getService(reference);
        } catch (org.osgi.framework.InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
