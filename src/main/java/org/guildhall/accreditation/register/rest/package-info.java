/** The register over REST. */
package org.guildhall.accreditation.register.rest;
