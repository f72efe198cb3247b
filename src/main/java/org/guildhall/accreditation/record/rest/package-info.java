/** The record of changes over REST. */
package org.guildhall.accreditation.record.rest;
