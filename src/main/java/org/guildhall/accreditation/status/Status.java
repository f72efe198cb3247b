package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * The state of an accreditation in the life-cycle, since when and by whose decision.
 *
 * @param reviewOn when probation or suspension is reviewed again
 * @param changedOn the day the latest change took effect
 * @param decidedBy who decided the state, and may not decide an appeal against it
 */
public record Status(LifecycleState at, Optional<LocalDate> reviewOn, LocalDate changedOn, PersonId decidedBy) {}
