package org.guildhall.workbench.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Events, delivered on the publisher's thread to the public annotated methods of registered listeners. */
public final class HostEvents implements EventPublisher {
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        if (handlers(listener).isEmpty()) {
            throw new IllegalArgumentException(listener.getClass() + " has no @EventListener method");
        }
        if (listeners.contains(listener)) {
            throw new IllegalStateException(listener.getClass() + " is registered twice");
        }
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            handlers(listener).stream()
                    .filter(handler -> handler.getParameterTypes()[0].isInstance(event))
                    .forEach(handler -> call(listener, handler, event));
        }
    }

    /** How many listeners there are; none may be left when the app is gone. */
    public int size() {
        return listeners.size();
    }

    private static List<Method> handlers(Object listener) {
        return Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();
    }

    private static void call(Object listener, Method handler, Object event) {
        try {
            handler.invoke(listener, event);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(handler + " must be a public method of a public class", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(handler + " failed", e.getCause());
        }
    }
}
