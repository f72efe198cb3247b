package org.guildhall.live;

/** Why nothing can be checked; said before anything is changed on the host. */
@SuppressWarnings("serial")
public final class UnusableHost extends RuntimeException {

    /** @param message names the property that is wrong and says why */
    public UnusableHost(String message) {
        super(message);
    }
}
