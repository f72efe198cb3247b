/** Schemes, the accreditations granted under them, and whether one is in force on a day. */
package org.guildhall.accreditation;
