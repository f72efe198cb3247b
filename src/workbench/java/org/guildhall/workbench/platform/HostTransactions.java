package org.guildhall.workbench.platform;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * The transactions of Confluence's own pages and of Struts actions. Confluence runs an action in one, ends it before the
 * result is shown, and shows the result, with the macros of a page, in a second one; REST resources, servlets and jobs
 * get none. Apps' transactions always join the open one, so an exception that leaves one of them dooms the whole: it is
 * rolled back without a word, even when the action caught the exception and shows its form. Sources: Atlassian's
 * "Hibernate sessions and transaction management guidelines" (commit between action and view, SAL always
 * PROPAGATION_REQUIRED), the javadoc of {@code ConfluenceXWorkTransactionInterceptor}, and public copies of
 * {@code com.atlassian.xwork.interceptors.TransactionalInvocation} and {@code SpringHostContextAccessor}.
 */
public final class HostTransactions {
    private final PlatformTransactionManager manager;

    public HostTransactions(DataSource dataSource) {
        this.manager = new DataSourceTransactionManager(dataSource);
    }

    /** What may be run in a transaction. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Runs the work in a transaction of its own, which is committed unless the work throws or dooms it. */
    public <T> T around(Work<T> work) throws IOException {
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        boolean returned = false;
        try {
            T result = work.run();
            returned = true;
            return result;
        } finally {
            end(status, returned);
        }
    }

    private void end(TransactionStatus status, boolean returned) {
        if (returned && !status.isRollbackOnly()) {
            manager.commit(status);
        } else {
            manager.rollback(status);
        }
    }
}
