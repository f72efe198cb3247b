/** The nightly job of accreditations. */
package org.guildhall.accreditation.notice.job;
