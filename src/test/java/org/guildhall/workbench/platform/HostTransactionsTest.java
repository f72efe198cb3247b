package org.guildhall.workbench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.guildhall.platform.CommunityPart;
import org.guildhall.platform.Transactions;
import org.guildhall.platform.ao.AoCommunityLock;
import org.guildhall.platform.ao.CommunityLockRows;
import org.guildhall.testkit.AoDatabase;
import org.guildhall.testkit.Kind;
import org.guildhall.testkit.OnEveryDatabase;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The transaction around an action, and what an app's own transactions are worth in it. */
public class HostTransactionsTest extends OnEveryDatabase {
    @Rule
    public final AoDatabase database;

    private HostTransactions host;
    private Transactions app;
    private CommunityLockRows rows;

    public HostTransactionsTest(Kind kind) {
        super(kind);
        database = new AoDatabase(kind);
    }

    @Before
    public void open() {
        host = new HostTransactions(database.dataSource());
        app = database.transactions();
        rows = new CommunityLockRows(database.ao());
    }

    @Test
    public void anAppsTransactionIsCommittedWithTheHosts() throws Exception {
        String result = host.around(() -> {
            app.inOne(() -> rows.add(1));
            return "success";
        });

        assertThat(result).isEqualTo("success");
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    public void anExceptionThatTheActionThrowsLeavesNothing() {
        assertThatThrownBy(() -> host.around(() -> {
                    app.inOne(() -> rows.add(1));
                    throw new IOException("no");
                }))
                .hasMessage("no");

        assertThat(stored()).isZero();
    }

    @Test
    public void anExceptionThatTheActionCatchesLeavesNothingEither() throws Exception {
        String result = host.around(() -> {
            app.inOne(() -> rows.add(1));
            try {
                app.inOne(() -> {
                    rows.add(2);
                    throw new IllegalStateException("no");
                });
            } catch (IllegalStateException refused) {
                return "input";
            }
            return "success";
        });

        assertThat(result).isEqualTo("input");
        assertThat(stored()).isZero();
    }

    private int stored() {
        return database.ao().count(AoCommunityLock.class) / CommunityPart.values().length;
    }
}
