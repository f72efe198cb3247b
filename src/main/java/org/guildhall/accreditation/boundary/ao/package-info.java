/** Counts and finds members by what they are accredited for. */
package org.guildhall.accreditation.boundary.ao;
