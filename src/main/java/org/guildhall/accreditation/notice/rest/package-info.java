/** Pausing notices over REST. */
package org.guildhall.accreditation.notice.rest;
