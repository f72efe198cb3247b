package org.guildhall.platform.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.Viewer;
import org.junit.Test;

public class ConfluenceRateLimitKeyTest {
    private final HttpContext http = mock(HttpContext.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);

    @Test
    public void aVisitorIsTheConnectionWhateverAHeaderClaims() {
        when(http.getRequest()).thenReturn(request);
        when(request.getRemoteAddr()).thenReturn("198.51.100.7");
        when(request.getHeader("X-Forwarded-For")).thenReturn("203.0.113.1");

        assertThat(new ConfluenceRateLimitKey(http, () -> Viewer.ANONYMOUS).current())
                .isEqualTo("198.51.100.7");
    }

    @Test
    public void aSignedInPersonIsCountedAsThePerson() {
        assertThat(new ConfluenceRateLimitKey(http, () -> Viewer.of(new PersonId("key-ana"))).current())
                .isEqualTo("key-ana");
    }

    @Test
    public void allAddressesOfAnIpv6NetworkAreOneVisitor() {
        assertThat(ConfluenceRateLimitKey.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ConfluenceRateLimitKey.network("2001:db8:1:2:ffff::1%eth0"))
                .isNotEqualTo(ConfluenceRateLimitKey.network("2001:db8:1:3::1"));
    }

    @Test
    public void withoutARequestThereIsStillAVisitor() {
        assertThat(new ConfluenceRateLimitKey(http, () -> Viewer.ANONYMOUS).current())
                .isEmpty();
    }
}
