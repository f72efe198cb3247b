package org.guildhall.platform;

/** Work that goes on after an answer was given, on this node; it may be lost with the node. */
public interface BackgroundWork {

    /** Starts it soon, or not at all while too much waits already. */
    void offer(Runnable work);
}
