/** Telling holders in time, once, in one mail each. */
package org.guildhall.accreditation.notice;
