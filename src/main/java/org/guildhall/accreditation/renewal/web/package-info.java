/** Pages of what holders bring to be renewed, and of how it is audited. */
package org.guildhall.accreditation.renewal.web;
