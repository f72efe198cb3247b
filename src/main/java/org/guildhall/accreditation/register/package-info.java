/** Reading accreditations: the register, the check of people, and the macros that show both. */
package org.guildhall.accreditation.register;
