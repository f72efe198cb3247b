/** Schemes, their versions and their officers in Active Objects. */
package org.guildhall.accreditation.scheme.ao;
