/** What somebody sees of the accreditations they hold. */
package org.guildhall.accreditation.held;
