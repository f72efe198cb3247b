/** The life-cycle of accreditations: grants and changes by one transition table, and the status on a day. */
package org.guildhall.accreditation.status;
