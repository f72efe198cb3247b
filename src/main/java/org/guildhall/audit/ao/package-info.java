/** The audit trail in Active Objects. */
package org.guildhall.audit.ao;
