/** The page of the record of changes. */
package org.guildhall.accreditation.record.web;
