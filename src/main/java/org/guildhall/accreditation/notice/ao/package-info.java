/** What holders were told, in Active Objects. */
package org.guildhall.accreditation.notice.ao;
