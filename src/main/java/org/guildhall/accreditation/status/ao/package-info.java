/** Accreditations in Active Objects. */
package org.guildhall.accreditation.status.ao;
