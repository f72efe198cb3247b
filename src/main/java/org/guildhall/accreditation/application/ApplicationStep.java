package org.guildhall.accreditation.application;

import java.util.function.BiFunction;
import org.guildhall.accreditation.status.AccreditationAction;
import org.guildhall.audit.AuditWords;
import org.guildhall.community.Community;
import org.guildhall.platform.error.Checks;

/**
 * What somebody does with an application that is there.
 *
 * @param checks of what was sent, judged once the right is known
 * @param words what the record of changes keeps beside the hash
 * @param work what becomes of the application, its state aside
 */
record ApplicationStep(
        AccreditationAction action,
        Checks checks,
        AuditWords words,
        BiFunction<Community, Application, Application> work) {

    /** A step that says nothing. */
    static ApplicationStep silent(AccreditationAction action, BiFunction<Community, Application, Application> work) {
        return new ApplicationStep(action, new Checks(), AuditWords.NONE, work);
    }
}
