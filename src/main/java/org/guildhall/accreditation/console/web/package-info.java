/** The register as its officers work on it: found by filters, chosen from, changed together. */
package org.guildhall.accreditation.console.web;
