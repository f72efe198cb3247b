package org.guildhall.platform.confluence;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HexFormat;
import org.guildhall.platform.PersonId;
import org.guildhall.platform.RateLimitKey;
import org.guildhall.platform.Viewers;

/**
 * Visitors by their connection. Behind a proxy that is the proxy's address unless Tomcat's own RemoteIpValve, which knows
 * the proxies it may believe, puts the visitor's in its place.
 */
@Named
public class ConfluenceRateLimitKey implements RateLimitKey {
    private static final int NETWORK_BYTES = 8;

    private final HttpContext http;
    private final Viewers viewers;

    @Inject
    public ConfluenceRateLimitKey(HttpContext http, Viewers viewers) {
        this.http = http;
        this.viewers = viewers;
    }

    @Override
    public String current() {
        return viewers.current().person().map(PersonId::value).orElseGet(this::address);
    }

    private String address() {
        HttpServletRequest request = http.getRequest();
        return request == null ? "" : network(request.getRemoteAddr());
    }

    /** One household has as many IPv6 addresses as it likes, all in one network. */
    static String network(String address) {
        if (address == null || !address.matches("[0-9a-fA-F:.%]*:[0-9a-fA-F:.]*(%.*)?")) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = java.net.InetAddress.getByName(address.replaceAll("%.*", ""))
                    .getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (java.net.UnknownHostException e) {
            return address;
        }
    }
}
