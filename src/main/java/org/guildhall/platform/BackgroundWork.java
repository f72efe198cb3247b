package org.guildhall.platform;

/** Work that continues after the response was sent, on this node; it is lost when the node stops. */
public interface BackgroundWork {

    /** Starts it soon, or not at all while too much waits already. */
    void offer(Runnable work);
}
