package org.guildhall.workbench.velocity;

import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Every call of a template passes here; one that is not allowed yields null, as in Confluence, and is reported. Named in
 * the engine's configuration.
 */
public final class GuardedCalls extends UberspectImpl implements RuntimeServicesAware {
    private TemplateEngine engine;

    @Override
    public void setRuntimeServices(RuntimeServices runtime) {
        engine = (TemplateEngine) runtime.getApplicationAttribute(TemplateEngine.ENGINE);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            throw new IllegalStateException(
                    target.getClass().getName() + " has no such method " + name + " at " + where);
        }
        return engine.permits(target, method, where)
                ? super.getMethod(target, name, arguments, where)
                : new Blocked(method);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info where) throws Exception {
        if (target == null || target instanceof Map) {
            return super.getPropertyGet(target, name, where);
        }
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String prefix : new String[] {"get", "is"}) {
            Method method = introspector.getMethod(target.getClass(), prefix + capital, new Object[0]);
            if (method != null) {
                return engine.permits(target, method, where)
                        ? super.getPropertyGet(target, name, where)
                        : new Blocked(method);
            }
        }
        throw new IllegalStateException(target.getClass().getName() + " has no property " + name + " at " + where);
    }

    /** What is left of a call that is not allowed. */
    private record Blocked(Method method) implements VelMethod, VelPropertyGet {
        @Override
        public Object invoke(Object target, Object[] arguments) {
            return null;
        }

        @Override
        public Object invoke(Object target) {
            return null;
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }
}
