/** The log of professional development in Active Objects. */
package org.guildhall.accreditation.renewal.ao;
