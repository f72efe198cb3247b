package org.guildhall.platform;

/** Tells who the current request is made by. Asked at the doors only; services are handed the viewer. */
public interface Viewers {
    Viewer current();
}
