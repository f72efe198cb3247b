/** The page on which a person pauses their notices. */
package org.guildhall.accreditation.notice.web;
