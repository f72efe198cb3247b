/** Pages of the log of professional development and of random audits. */
package org.guildhall.accreditation.renewal.web;
