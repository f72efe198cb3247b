/** Parts of pages that are shown to accredited people. */
package org.guildhall.accreditation.gate;
