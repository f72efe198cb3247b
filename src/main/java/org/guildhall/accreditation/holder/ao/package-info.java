/** Holders without an account in Active Objects. */
package org.guildhall.accreditation.holder.ao;
