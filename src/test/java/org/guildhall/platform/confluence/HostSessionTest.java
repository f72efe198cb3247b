package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.Test;

public class HostSessionTest {
    private final TransactionTemplate transactions = mock(TransactionTemplate.class);
    private final HttpContext http = mock(HttpContext.class);
    private final HostSession session = new HostSession(transactions, http);

    @Test
    public void withoutARequestTheHostIsAskedInATransaction() {
        when(transactions.execute(any()))
                .thenAnswer(call -> "in one: " + ((TransactionCallback<?>) call.getArgument(0)).doInTransaction());

        assertThat(session.<String>in(() -> "answer")).isEqualTo("in one: answer");
        verify(transactions).execute(any());
    }

    @Test
    public void aRequestHasASessionAndNeedsNoTransaction() {
        when(http.getRequest()).thenReturn(mock(HttpServletRequest.class));

        assertThat(session.<String>in(() -> "answer")).isEqualTo("answer");
        verifyNoInteractions(transactions);
    }

    @Test
    public void whatTheHostThrowsComesOut() {
        when(http.getRequest()).thenReturn(mock(HttpServletRequest.class));

        assertThatThrownBy(() -> session.in(() -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
    }
}
