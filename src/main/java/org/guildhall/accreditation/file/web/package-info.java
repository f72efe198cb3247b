/** The page of one accreditation: granting, changing, reading. */
package org.guildhall.accreditation.file.web;
