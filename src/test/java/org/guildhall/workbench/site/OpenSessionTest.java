package org.guildhall.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.ApplicationProperties;
import java.util.Map;
import org.guildhall.workbench.RequestState;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The workbench shows what an app does wrong on a thread without a request. */
public class OpenSessionTest {
    private final ApplicationProperties service =
            OpenSession.neededBy(ApplicationProperties.class, mode -> "https://wiki.example.org");

    @Test
    public void aThreadWithoutSessionIsRefusedAndTheCallNamed() {
        assertThatThrownBy(() -> service.getBaseUrl(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ApplicationProperties.getBaseUrl");
    }

    @Test
    public void aRequestIsAnswered() {
        RequestState.begin(new RequestState(null, null, null, null, Map.of()));
        try {
            assertThat(service.getBaseUrl(null)).isEqualTo("https://wiki.example.org");
        } finally {
            RequestState.end();
        }
    }

    @Test
    public void aTransactionIsAnsweredAndNothingAfterIt() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(database));

        String answer = transactions.execute(status -> service.getBaseUrl(null));

        assertThat(answer).isEqualTo("https://wiki.example.org");
        assertThatThrownBy(() -> service.getBaseUrl(null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void whatTheServiceThrowsComesOutUnchanged() {
        ApplicationProperties broken = OpenSession.neededBy(ApplicationProperties.class, mode -> {
            throw new UnsupportedOperationException("broken");
        });
        RequestState.begin(new RequestState(null, null, null, null, Map.of()));
        try {
            assertThatThrownBy(() -> broken.getBaseUrl(null))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("broken");
        } finally {
            RequestState.end();
        }
    }
}
