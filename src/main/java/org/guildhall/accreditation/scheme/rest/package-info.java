/** Schemes over REST. */
package org.guildhall.accreditation.scheme.rest;
