/** Import, export and calendars over REST. */
package org.guildhall.accreditation.exchange.rest;
