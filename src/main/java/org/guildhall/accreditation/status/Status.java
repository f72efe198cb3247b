package org.guildhall.accreditation.status;

import java.time.LocalDate;
import java.util.Optional;
import org.guildhall.platform.PersonId;

/**
 * Where an accreditation is in its life, since when and by whom.
 *
 * @param reviewOn when probation or suspension is looked at again
 * @param changedOn the day the latest change took effect
 * @param decidedBy who decided the state, and therefore not an appeal against it
 */
public record Status(LifecycleState at, Optional<LocalDate> reviewOn, LocalDate changedOn, PersonId decidedBy) {}
