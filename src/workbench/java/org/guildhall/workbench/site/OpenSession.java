package org.guildhall.workbench.site;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.guildhall.workbench.RequestState;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What Confluence's services need: a database session, which is open during a request and within a transaction, and
 * never else on threads of the scheduler or of an app.
 */
final class OpenSession {
    private OpenSession() {}

    /** The service, answering only where a session is open. */
    static <T> T neededBy(Class<T> api, T service) {
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
                    check(api.getSimpleName() + "." + method.getName());
                    try {
                        return method.invoke(service, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** @throws IllegalStateException when no session is open on this thread */
    static void check(String call) {
        if (!RequestState.isServing() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("No Hibernate session is open on the thread "
                    + Thread.currentThread().getName() + " for " + call
                    + ": outside of requests the host is asked within a TransactionTemplate");
        }
    }
}
