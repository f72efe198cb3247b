package org.guildhall.platform;

import java.util.function.Supplier;
import org.guildhall.platform.error.RequestRefusedException;

/**
 * What somebody who changes a thing has read of it before, so that nobody overwrites what another has changed meanwhile.
 * Asked where nobody else can change the thing any more: within the transaction that does.
 */
@FunctionalInterface
public interface Expected<T> {

    /**
     * Compares it with what is there.
     *
     * @param present reads it; not called where everything is expected
     * @throws RequestRefusedException CHANGED (412) when it is not what was read
     */
    void require(Supplier<T> present);

    /** Whatever is there is changed. */
    static <T> Expected<T> anything() {
        return present -> {};
    }
}
