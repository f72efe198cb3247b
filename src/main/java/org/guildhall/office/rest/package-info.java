/** Offices over REST. */
package org.guildhall.office.rest;
