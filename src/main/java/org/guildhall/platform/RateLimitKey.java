package org.guildhall.platform;

/** Identifies the person or address whose requests are counted for rate limits. */
public interface RateLimitKey {

    /**
     * The person, for those who are signed in; for others the network address of the request, of IPv6 its first 64
     * bits. Headers that claim another address are ignored, since anybody can send them.
     */
    String current();
}
