package org.guildhall.workbench.sample;

import org.guildhall.workbench.Workbench;

/** Gives the sample communities their members, through the app's own REST. */
final class SampleCommunities {
    private final Workbench workbench;

    SampleCommunities(Workbench workbench) {
        this.workbench = workbench;
    }

    void fill() {
        workbench.site();
    }
}
