/** Changes to many accreditations over REST. */
package org.guildhall.accreditation.bulk.rest;
