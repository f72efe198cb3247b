package org.guildhall.platform;

/** Tells whom to count when somebody asks too often. */
public interface RateLimitKey {

    /**
     * The person, for those who are signed in; for others the network address the request comes from, of IPv6 its network
     * alone. What headers claim of other addresses is not believed: anybody can send them.
     */
    String current();
}
