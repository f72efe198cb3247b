package org.guildhall.live;

import org.junit.AssumptionViolatedException;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;

/** Says aloud what was seen to work and what could not be looked at, which never counts as seen. */
final class Spoken extends TestWatcher {

    @Override
    protected void succeeded(Description check) {
        System.out.println("  seen:        " + sentence(check));
    }

    @Override
    protected void failed(Throwable why, Description check) {
        System.out.println("  FAILED:      " + sentence(check));
    }

    @Override
    protected void skipped(AssumptionViolatedException why, Description check) {
        System.out.println("  not covered: " + sentence(check) + ": " + why.getMessage());
    }

    private static String sentence(Description check) {
        return check.getMethodName().replaceAll("([A-Z]|\\d+)", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
