package org.guildhall.platform.confluence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;

/**
 * Asks the host where its database session is open. Confluence opens one for each request; the scheduler's threads and
 * our own have none, and a user, a space or a setting that is read there fails. They ask within a transaction of the
 * host, which opens a session. Every adapter that reads from the host asks through this.
 */
@Named
public class HostSession {
    private final TransactionTemplate transactions;
    private final HttpContext http;

    @Inject
    public HostSession(TransactionTemplate transactions, HttpContext http) {
        this.transactions = transactions;
        this.http = http;
    }

    /**
     * The answer to a question. What the host hands out must be read within the question: later it may be out of reach.
     *
     * @param <T> a type of the app's own or of the JDK
     * @return what the question gives, null included
     */
    <T> T in(Supplier<T> question) {
        return http.getRequest() == null ? transactions.execute(question::get) : question.get();
    }
}
