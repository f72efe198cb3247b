/** Accreditation schemes: their rules and versions, who runs them, and who may see them. */
package org.guildhall.accreditation.scheme;
