/** Imports in Active Objects. */
package org.guildhall.accreditation.exchange.ao;
