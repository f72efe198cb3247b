package org.guildhall.platform;

/** Tells who the current request is made by. Asked at the doors only; services are handed the viewer. */
public interface Viewers {
    /** Who makes the current request; a visitor when nobody is signed in or there is no request. */
    Viewer current();
}
