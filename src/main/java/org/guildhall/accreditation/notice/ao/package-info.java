/** The notices that were mailed, and pauses, in Active Objects. */
package org.guildhall.accreditation.notice.ao;
