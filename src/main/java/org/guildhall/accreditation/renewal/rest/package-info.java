/** Activities and their audits over REST. */
package org.guildhall.accreditation.renewal.rest;
