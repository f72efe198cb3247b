package org.guildhall.live;

import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;

/** All checks on a running Confluence. */
@RunWith(Suite.class)
@Suite.SuiteClasses({
    InstalledAppSmoke.class,
    BlueprintSmoke.class,
    ActionPagesSmoke.class,
    FilledPagesSmoke.class,
    MacroSmoke.class,
    PublicCheckSmoke.class,
    ImportSmoke.class,
    JobSmoke.class
})
public final class ConfluenceSmoke {
    @ClassRule
    public static final LiveRun RUN = new LiveRun();
}
