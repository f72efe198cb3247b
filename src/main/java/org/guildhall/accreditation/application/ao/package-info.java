/** Applications and their evidence in Active Objects. */
package org.guildhall.accreditation.application.ao;
