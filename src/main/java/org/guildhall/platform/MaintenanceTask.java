package org.guildhall.platform;

import java.util.function.BooleanSupplier;

/** Work done once a night in the whole cluster; nothing may depend on its being done in time. */
public interface MaintenanceTask {

    /**
     * @param stop asked between steps
     * @return what was done, in the site's language, for the host's list of jobs
     */
    String run(BooleanSupplier stop);
}
