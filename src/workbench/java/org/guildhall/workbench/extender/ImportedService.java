package org.guildhall.workbench.extender;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A host service as a bundle sees it: looked up again at each call, since services come and go. */
final class ImportedService implements InvocationHandler {
    private final BundleContext bundles;
    private final Class<?> api;

    private ImportedService(BundleContext bundles, Class<?> api) {
        this.bundles = bundles;
        this.api = api;
    }

    /** @param api an interface that the bundle imports */
    static <T> T of(BundleContext bundles, Class<T> api) {
        return api.cast(
                Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, new ImportedService(bundles, api)));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method.getName(), arguments);
        }
        try {
            return method.invoke(service(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object service() {
        ServiceReference<?> reference = bundles.getServiceReference(api);
        if (reference == null) {
            throw new IllegalStateException("The host offers " + api.getName() + " no more");
        }
        return bundles.getService(reference);
    }

    private Object ofObject(Object proxy, String method, Object[] arguments) {
        return switch (method) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "service " + api.getName();
        };
    }
}
