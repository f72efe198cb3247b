/** Notices and what people want to be mailed, in Active Objects. */
package org.guildhall.notice.ao;
