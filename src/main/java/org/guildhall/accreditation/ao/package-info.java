/** Schemes, accreditations and their record in Active Objects. */
package org.guildhall.accreditation.ao;
