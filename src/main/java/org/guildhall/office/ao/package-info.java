/** Offices and terms in Active Objects. */
package org.guildhall.office.ao;
