/** Accreditations on their way in and out: import and export as CSV, and calendars of last days. */
package org.guildhall.accreditation.exchange;
