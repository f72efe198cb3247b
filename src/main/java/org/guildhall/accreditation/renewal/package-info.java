/** Renewal: the log of professional development, how its points are counted, random audits, and forecasts. */
package org.guildhall.accreditation.renewal;
