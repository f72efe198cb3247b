/** The runs of changes to many accreditations in Active Objects. */
package org.guildhall.accreditation.bulk.ao;
