/** Doing the same to many accreditations at once: tried first, then done together, and undone as far as it still fits. */
package org.guildhall.accreditation.bulk;
