package org.guildhall.platform;

/** Knows who makes the current request. Used in doors only; services get the viewer as a parameter. */
public interface Viewers {
    /** Who makes the current request; a visitor when nobody is signed in or there is no request. */
    Viewer current();
}
